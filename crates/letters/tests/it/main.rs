//! Letters through the press, as the desk would use it.

mod pdf;
mod refusal;
mod reproducible;
mod samples;
mod text;
