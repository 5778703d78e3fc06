//! What the pages of both programs share: forms, cookies, headers, style sheets, languages.
//!
//! Nothing here knows a case, a use case or a table.

pub mod cookie;
pub mod figures;
pub mod file;
pub mod form;
pub mod headers;
pub mod language;
pub mod packed;
pub mod padded;
pub mod page;
pub mod stream;
