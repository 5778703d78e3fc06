//! What organisations see of the cases they were notified of.

use domain::{
    id::OrganisationId,
    queue::{NextDuty, Notified},
};
use store::{Database, cases, notified};

use crate::{at, case, change, officer};

fn row(next: Option<i64>) -> Notified {
    Notified {
        notified: at(1),
        recused: [officer(3)].into(),
        next: next.map(|due| NextDuty {
            milestone: "M11".parse().unwrap(),
            owner: "state".to_owned(),
            due: at(due),
            day: None,
            stopped: false,
        }),
    }
}

/// The next date first, each organisation its own, and the last word stands.
pub(crate) async fn organisations_see_the_cases_they_were_notified_of(database: &Database) {
    let state = |name: &str| -> OrganisationId { name.parse().unwrap() };
    let (one, other) = (state("ardenia"), state("velmark"));
    let mut tx = database.begin().await.unwrap();
    for number in [40, 41, 42] {
        cases::insert(&mut tx, case(number), &change(0, None), false).await.unwrap();
    }
    notified::put(&mut tx, &one, case(40), &row(None)).await.unwrap();
    notified::put(&mut tx, &one, case(41), &row(Some(9))).await.unwrap();
    notified::put(&mut tx, &one, case(42), &row(Some(5))).await.unwrap();
    notified::put(&mut tx, &other, case(42), &row(None)).await.unwrap();
    notified::put(&mut tx, &one, case(42), &row(Some(7))).await.unwrap();
    tx.commit().await.unwrap();
    let all = notified::of_organisation(database, &one, 0, 10).await.unwrap();
    let expected = [(42, Some(7)), (41, Some(9)), (40, None)];
    assert_eq!(all, expected.map(|(number, next)| (case(number), row(next))));
    let second = notified::of_organisation(database, &one, 1, 1).await.unwrap();
    assert_eq!(second, [(case(41), row(Some(9)))]);
    assert_eq!(notified::find(database, &other, case(42)).await.unwrap(), Some(row(None)));
    assert_eq!(notified::find(database, &other, case(41)).await.unwrap(), None);
}
