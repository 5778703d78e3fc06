//! Typesets a letter from a JSON file and prints its text:
//! `cargo run -p letters --example typeset -- letter.json letter.pdf`.

use std::{env, fs};

use disclosure::letter::{Letter, Typesetter};
use letters::LetterPress;

#[expect(clippy::print_stdout, reason = "the text is what it is for")]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = env::args_os().skip(1);
    let (Some(from), Some(to)) = (arguments.next(), arguments.next()) else {
        return Err("usage: typeset <letter.json> <letter.pdf>".into());
    };
    let letter: Letter = serde_json::from_slice(&fs::read(from)?)?;
    let typeset = LetterPress::new()?.typeset(&letter)?;
    fs::write(to, typeset.pdf)?;
    print!("{}", typeset.text);
    Ok(())
}
