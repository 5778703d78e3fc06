//! One report in a browser that runs no scripts: survivor, intake officer, investigator, State,
//! auditor.

use testkit::{
    chromium::{Chromium, Window, installed},
    demo::{Demo, Start},
};

use crate::PROGRAM;

async fn survivor_files(demo: &Demo) -> Vec<String> {
    let page = Chromium::open(Window::TELEPHONE, "survivor").await.expect("a browser");
    page.goto(&demo.ready.portal).await;
    page.picture("01-start").await;
    page.goto(&format!("{}?language=ar", demo.ready.portal)).await;
    page.picture("01-start-ar").await;
    page.goto(&format!("{}?language=en", demo.ready.portal)).await;
    page.press("Begin").await;
    page.picture("02-before").await;
    page.press("Continue").await;
    page.choose(
        "An investigation. The service looks at the report and acts on it. This cannot be turned \
         back into help only.",
    )
    .await;
    page.picture("03-option").await;
    page.press("Continue").await;
    page.choose("18 or older").await;
    page.press("Continue").await;
    for yes in [
        "Yes, the service may read it",
        "Yes, write to me here",
        "Yes, send the short notice",
        "A short notice, without my name and my words",
        "Yes, count it",
    ] {
        page.choose(yes).await;
        page.press("Continue").await;
    }
    page.fill("What happened", "They came to the well at night.").await;
    page.picture("04-account").await;
    page.press("Continue").await;
    page.press("Skip this question").await;
    page.press("Skip this question").await;
    page.choose("It happened to me").await;
    page.press("Continue").await;
    page.fill("Your name, or what we may call you", "Mariam Keita").await;
    page.press("Continue").await;
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("badge.png");
    std::fs::write(&file, b"not really a picture").unwrap();
    page.fill("Choose a file", file.to_str().unwrap()).await;
    page.press("Add this file").await;
    page.picture("05-file").await;
    page.press("Continue").await;
    page.picture("06-check").await;
    page.press("Send").await;
    page.picture("07-receipt").await;
    let text = page.text().await;
    let words: Vec<String> = text
        .lines()
        .skip_while(|line| !line.starts_with("Your twelve words"))
        .filter(|line| line.len() == 4 && line.chars().all(|c| c.is_ascii_digit()))
        .map(str::to_owned)
        .collect();
    assert_eq!(words.len(), 12, "{text}");
    page.press("I have written them down").await;
    page.client.back().await.unwrap();
    let back = page.text().await;
    assert!(!back.contains("well at night"), "{back}");
    page.close().await;
    words
}

async fn unlocked(demo: &Demo, name: &str, pictures: &str) -> Chromium {
    let page = Chromium::open(Window::OFFICE, pictures).await.expect("a browser");
    let officer = demo.officer(name);
    page.goto(&demo.ready.desk).await;
    page.picture("00-unlock").await;
    page.fill("Officer", &format!("{} ({})", officer.name, officer.organisation)).await;
    page.fill("Passphrase", &officer.passphrase).await;
    page.press("Unlock").await;
    page.picture("01-queue").await;
    page
}

async fn intake_takes_on(demo: &Demo) -> String {
    let page = unlocked(demo, "Amina Diallo", "intake").await;
    let link = page.client.find(fantoccini::Locator::Css("table a[href^='/cases/']")).await;
    link.expect("a case").click().await.unwrap();
    page.press("Open the report").await;
    page.press("Open a case").await;
    page.fill("Officer to assign", "Leila Haddad (investigator)").await;
    page.press("Assign").await;
    page.picture("02-case").await;
    let address = page.client.current_url().await.unwrap().to_string();
    page.close().await;
    address
}

async fn investigator_records(demo: &Demo, case: &str) {
    let page = unlocked(demo, "Leila Haddad", "investigator").await;
    page.goto(case).await;
    page.press("Open the report").await;
    assert!(page.text().await.contains("They came to the well at night."));
    page.unfold("Record M03").await;
    page.press("Record M03").await;
    page.picture("02-record").await;
    page.fill("Message to the reporter", "We have read it. You are not alone.").await;
    page.press("Send the message").await;
    page.picture("03-case").await;
    page.close().await;
}

async fn survivor_returns(demo: &Demo, words: &[String]) {
    let page = Chromium::open(Window::TELEPHONE, "survivor").await.expect("a browser");
    page.goto(&demo.ready.portal).await;
    page.press("I have my twelve words").await;
    page.fill("Your twelve words or numbers", &words.join(" ")).await;
    page.picture("08-return").await;
    page.press("Open").await;
    page.picture("09-status").await;
    assert!(page.text().await.contains("We have read it. You are not alone."));
    page.close().await;
}

async fn auditor_audits(demo: &Demo) {
    let page = unlocked(demo, "Ngozi Eze", "auditor").await;
    page.press("Oversight").await;
    page.press("Audit the hub now").await;
    page.picture("02-oversight").await;
    assert!(page.text().await.contains("Clean: one history"), "{}", page.text().await);
    page.close().await;
}

#[test]
fn one_report_goes_the_whole_way_in_a_browser_without_scripts() {
    if installed().is_none() {
        println!("SKIPPED: Chromium and ChromeDriver are not installed");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let demo = Start::new(PROGRAM, folder.path()).run();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        let words = survivor_files(&demo).await;
        let case = intake_takes_on(&demo).await;
        investigator_records(&demo, &case).await;
        survivor_returns(&demo, &words).await;
        auditor_audits(&demo).await;
    });
}
