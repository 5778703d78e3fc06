//! Stocks: what was open, came in and went out must add up, or the release is refused.

use serde::Serialize;

/// The cases of one period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Stock {
    /// Open at the beginning.
    pub opening: u64,
    /// Received in the period.
    pub received: u64,
    /// Opened again in the period.
    pub reopened: u64,
    /// Closed in the period.
    pub closed: u64,
    /// Open at the end.
    pub closing: u64,
}

/// A stock that does not balance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum StockFault {
    /// The identity does not hold.
    #[error(
        "period {period}: opening + received + reopened − closed is {expected}, closing is {closing}"
    )]
    Balance {
        /// Period, counted from 1.
        period: usize,
        /// What the left side comes to.
        expected: i128,
        /// What the right side says.
        closing: u64,
    },
    /// A period does not begin where the one before ended.
    #[error("period {period}: opening is {opening}, but the period before closed with {closing}")]
    Chain {
        /// Period, counted from 1.
        period: usize,
        /// As given.
        opening: u64,
        /// At the end of the period before.
        closing: u64,
    },
}

/// Checks that each period balances and begins where the one before ended.
///
/// # Errors
///
/// Names the first period that does not.
pub fn balance(periods: &[Stock]) -> Result<(), StockFault> {
    let mut before = None;
    for (index, stock) in periods.iter().enumerate() {
        let period = index + 1;
        let opening = stock.opening;
        if let Some(closing) = before.filter(|closing| *closing != opening) {
            return Err(StockFault::Chain { period, opening, closing });
        }
        let expected =
            i128::from(opening) + i128::from(stock.received) + i128::from(stock.reopened)
                - i128::from(stock.closed);
        if expected != i128::from(stock.closing) {
            return Err(StockFault::Balance { period, expected, closing: stock.closing });
        }
        before = Some(stock.closing);
    }
    Ok(())
}
