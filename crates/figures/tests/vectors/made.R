# Makes made_*.csv: invented cases with ties, two groups, three ways to end, and what R's survival
# says of them. Run in this folder: Rscript made.R
library(survival)
options(digits = 15)
set.seed(1325)
n <- 160
made <- data.frame(
  time = sample(1:60, n, replace = TRUE) / 2,
  event = sample(c(0, 0, 1, 1, 1, 2, 3), n, replace = TRUE),
  group = sample(c("north", "south"), n, replace = TRUE, prob = c(0.7, 0.3))
)
# A third group in which everyone reaches the milestone and a fourth whose curve lies flat at a half.
made <- rbind(
  made,
  data.frame(time = c(1, 2, 2, 5, 8), event = 1, group = "done"),
  data.frame(time = c(0, 1, 2, 3, 4, 6), event = c(0, 1, 1, 1, 0, 2), group = "flat"),
  data.frame(time = c(3, 4, 5, 9), event = c(1, 1, 0, 0), group = "half")
)
save <- function(table, name) write.csv(table, name, row.names = FALSE, quote = FALSE, na = "")
save(made, "made_data.csv")
km <- quantiles <- means <- incidence <- NULL
for (group in sort(unique(made$group))) {
  cases <- made[made$group == group, ]
  for (limits in c("log-log", "log", "plain")) {
    fit <- survfit(Surv(time, event == 1) ~ 1, cases, conf.type = limits)
    std_err <- ifelse(fit$surv > 0, fit$surv * fit$std.err, NA)
    lower <- ifelse(is.nan(fit$lower), NA, fit$lower)
    upper <- ifelse(is.nan(fit$upper), NA, fit$upper)
    km <- rbind(km, data.frame(group, limits, time = fit$time, n_risk = fit$n.risk,
      n_event = fit$n.event, n_censor = fit$n.censor, surv = fit$surv, std_err, lower, upper))
    at <- quantile(fit, c(0.25, 0.5, 0.75))
    quantiles <- rbind(quantiles, data.frame(group, limits, percent = c(25, 50, 75),
      time = at$quantile, lower = at$lower, upper = at$upper))
  }
  for (horizon in c(3, 7.25, 20, 40)) {
    row <- summary(fit, rmean = horizon)$table
    means <- rbind(means, data.frame(group, horizon, rmst = row[["rmean"]],
      std_err = row[["se(rmean)"]]))
  }
  causes <- survfit(Surv(time, factor(event, 0:3)) ~ 1, cases)
  for (cause in 1:3) {
    incidence <- rbind(incidence, data.frame(group, time = causes$time,
      n_risk = causes$n.risk[, 1], surv = causes$pstate[, 1], cause,
      cif = causes$pstate[, cause + 1], std_err = causes$std.err[, cause + 1]))
  }
}
save(km, "made_km.csv")
save(quantiles, "made_quantiles.csv")
save(means, "made_means.csv")
save(incidence, "made_incidence.csv")
