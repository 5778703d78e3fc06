//! What may leave a case, for whom, and in which words. Default is deny.

pub mod facts;
pub mod leak;
pub mod letter;
