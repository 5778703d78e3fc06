//! What may leave a case, for whom, and in which words. Default is deny.
//!
//! Facts pass the [`gate`] into a view, a view becomes a [`letter`] through [`compose`], a finished
//! letter passes the [`leak`] check, and a second person approves. There is no other way out. The
//! letters that can be written, and what each needs to know, are the [`template`]s.

pub mod compose;
pub mod explain;
pub mod facts;
pub mod form;
pub mod gate;
pub mod leak;
pub mod letter;
pub mod policy;
pub mod template;
