//! The stock of open cases, and what came and went: it must balance, or the figures are refused.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::{
    Quarter,
    record::Record,
    timeliness::{Stock, StockFault, balance},
};

/// What came and went in a quarter.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct StockRow {
    /// Open when it began, as counted at the end of the quarter before.
    pub opening: u64,
    /// Received.
    pub received: u64,
    /// Opened again.
    pub reopened: u64,
    /// Older cases that were not counted before: the consent to being counted is new.
    pub joined: u64,
    /// Closed.
    pub closed: u64,
    /// Cases that are not counted any more: the consent was taken back.
    pub left: u64,
    /// Open when it ended.
    pub closing: u64,
}

impl StockRow {
    /// The parts by their names in cells, in order.
    #[must_use]
    pub fn parts(&self) -> [(&'static str, u64); 7] {
        [
            ("opening", self.opening),
            ("received", self.received),
            ("reopened", self.reopened),
            ("joined", self.joined),
            ("closed", self.closed),
            ("left", self.left),
            ("closing", self.closing),
        ]
    }
}

/// The cases that are counted as open at the end of a quarter.
pub(super) fn open_at_end(records: &[Record], quarter: Quarter) -> BTreeSet<&str> {
    let day = quarter.last_day();
    let open = records.iter().filter(|record| record.consented && record.is_open_on(day));
    open.map(|record| record.case.as_str()).collect()
}

/// The stock of a quarter. `before` are the records as they were counted for the quarter before;
/// none, where nothing was.
///
/// # Errors
///
/// When opening + received + reopened − closed is not closing.
pub fn stock(
    records: &[Record],
    before: Option<&[Record]>,
    quarter: Quarter,
) -> Result<StockRow, StockFault> {
    let earlier = quarter.before();
    let now_at_start = open_at_end(records, earlier);
    let then = before.map_or_else(|| now_at_start.clone(), |before| open_at_end(before, earlier));
    let counted = || records.iter().filter(|record| record.consented);
    let received = counted().filter(|record| quarter.holds(record.received_on)).count();
    let closures = || counted().flat_map(|record| &record.closed);
    let closed = closures().filter(|(closed, _)| quarter.holds(*closed)).count();
    let again = closures().filter_map(|(_, again)| *again);
    let row = StockRow {
        opening: then.len() as u64,
        received: received as u64,
        reopened: again.filter(|again| quarter.holds(*again)).count() as u64,
        joined: now_at_start.difference(&then).count() as u64,
        closed: closed as u64,
        left: then.difference(&now_at_start).count() as u64,
        closing: open_at_end(records, quarter).len() as u64,
    };
    balance(&[Stock {
        opening: row.opening,
        received: row.received,
        reopened: row.reopened + row.joined,
        closed: row.closed + row.left,
        closing: row.closing,
    }])?;
    Ok(row)
}
