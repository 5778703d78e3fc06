//! Reports that are sent at the same time are appended in one transaction: they wait for the disk
//! together instead of one after another.

use std::{
    slice,
    sync::{Arc, Mutex, PoisonError},
};

use tokio::sync::oneshot;
use tokio_util::task::TaskTracker;

use crate::{
    append::{Contents, NewCase, Recorded},
    crash,
    error::{Error, Result},
    program::Hub,
};

/// Most reports of one transaction, so that the last of them is not kept waiting for many.
const REPORTS_MAX: usize = 32;

/// Reports that were checked and wait to be appended.
#[derive(Default)]
pub(crate) struct Together {
    waiting: Mutex<Vec<Waiting>>,
    /// Whoever appends.
    turn: tokio::sync::Mutex<()>,
    /// What goes on when the request that began it is gone.
    tasks: TaskTracker,
}

/// A report, and whom to tell that it is durable.
struct Waiting {
    report: NewCase,
    contents: Contents,
    answer: oneshot::Sender<Result<Recorded>>,
}

impl Together {
    fn add(&self, report: Waiting) {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner).push(report);
    }

    /// Waits until everything that was begun is done.
    pub(crate) async fn done(&self) {
        self.tasks.close();
        self.tasks.wait().await;
    }

    /// The reports that have waited longest.
    fn next(&self) -> Vec<Waiting> {
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        let count = waiting.len().min(REPORTS_MAX);
        waiting.drain(..count).collect()
    }
}

/// Makes a checked report durable, all or nothing; gives its inclusion proof. Once it is called the
/// report is appended even if the connection that brought it breaks.
pub(super) async fn append(hub: &Hub, report: NewCase, contents: Contents) -> Result<Recorded> {
    let (answer, told) = oneshot::channel();
    hub.together.add(Waiting { report, contents, answer });
    // Not within the request: whoever sent it may be gone before the others' reports are in.
    hub.together.tasks.spawn(append_next(hub.shared()?));
    told.await.map_err(|error| Error::Fault(Box::new(error)))?
}

/// Appends what waits when the turn comes; each report has asked for a turn, so none is left.
async fn append_next(hub: Arc<Hub>) {
    let _turn = hub.together.turn.lock().await;
    let mut reports = hub.together.next();
    if reports.len() > 1
        && let Ok(recorded) = append_all(&hub, &reports).await
    {
        for (report, recorded) in reports.drain(..).zip(recorded) {
            // If nobody waits any more, the report is in all the same.
            let _gone = report.answer.send(Ok(recorded));
        }
    }
    // Alone, or one of several cannot be appended: then each learns for itself whether it is the one.
    for report in reports {
        let alone = append_all(&hub, slice::from_ref(&report)).await;
        let _gone = report.answer.send(alone.and_then(only));
    }
}

fn only(recorded: Vec<Recorded>) -> Result<Recorded> {
    recorded.into_iter().next().ok_or(Error::Absent)
}

/// Appends these reports, all or none.
async fn append_all(hub: &Hub, reports: &[Waiting]) -> Result<Vec<Recorded>> {
    let mut tx = hub.database.begin().await?;
    let mut recorded = Vec::with_capacity(reports.len());
    for Waiting { report, contents, .. } in reports {
        recorded.push(report.append(hub, &mut tx, contents).await?);
    }
    crash::point("before-commit");
    tx.commit().await?;
    crash::point("after-commit");
    Ok(recorded)
}
