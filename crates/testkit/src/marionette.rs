//! Marionette: how Firefox is driven from outside, without a driver program of its own. Messages
//! are JSON with their length before them (firefox-source-docs, `testing/marionette/Protocol`); the
//! commands are those of `WebDriver`.
#![expect(clippy::indexing_slicing, reason = "what JSON lacks reads as null")]

use std::{
    io::{BufRead, BufReader, Error, Read, Write},
    net::TcpStream,
};

use serde_json::{Value, json};

/// A picture of a long page has a few megabytes.
const MESSAGE_BYTES_MAX: usize = 64 * 1024 * 1024;

/// A connection to a browser.
pub(crate) struct Marionette {
    stream: BufReader<TcpStream>,
    last: u64,
}

impl Marionette {
    /// Connects to a browser and begins a session.
    pub(crate) fn begin(port: u16) -> Result<Self, String> {
        let stream = TcpStream::connect(("127.0.0.1", port)).map_err(|error| error.to_string())?;
        let mut marionette = Self { stream: BufReader::new(stream), last: 0 };
        let greeting = marionette.receive()?;
        if greeting["marionetteProtocol"] != 3 {
            return Err(format!("another protocol: {greeting}"));
        }
        marionette.command("WebDriver:NewSession", &json!({}))?;
        Ok(marionette)
    }

    /// Sends a command and gives what it brought, or what the browser says against it.
    pub(crate) fn command(&mut self, name: &str, parameters: &Value) -> Result<Value, String> {
        self.last += 1;
        let message = json!([0, self.last, name, parameters]).to_string();
        write!(self.stream.get_mut(), "{}:{message}", message.len())
            .map_err(|error| format!("{name}: {error}"))?;
        let answer = self.receive()?;
        match &answer[2] {
            Value::Null => Ok(answer[3].clone()),
            error => Err(format!("{name}: {error}")),
        }
    }

    fn receive(&mut self) -> Result<Value, String> {
        let mut length = Vec::new();
        self.stream.read_until(b':', &mut length).map_err(|error| error.to_string())?;
        let length = String::from_utf8_lossy(&length);
        let length: usize = length
            .trim_end_matches(':')
            .parse()
            .ok()
            .filter(|length| *length <= MESSAGE_BYTES_MAX)
            .ok_or_else(|| format!("no length: {length:?}"))?;
        let mut message = vec![0; length];
        self.stream.read_exact(&mut message).map_err(|error: Error| error.to_string())?;
        serde_json::from_slice(&message).map_err(|error| error.to_string())
    }
}
