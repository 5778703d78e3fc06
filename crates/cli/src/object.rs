//! `redress object`

use std::{
    io::{Cursor, Read},
    path::PathBuf,
    process::ExitCode,
};

use anyhow::{Context, bail};
use clap::{Args, Subcommand};
use domain::id::ObjectId;
use store::{
    Database, Program,
    object_files::ObjectFiles,
    objects::{self, Content},
};

use crate::folder::meant;

/// `redress object`
#[derive(Debug, Args)]
pub(crate) struct ObjectCommand {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Writes a sealed object as it is stored: a plain age file that any age program opens with
    /// the right key.
    Export(Export),
}

#[derive(Debug, Args)]
struct Export {
    /// The object's number, as shown on the case page of the desk.
    id: ObjectId,
    /// The data folder; the one of the demonstration that ran last, if not named.
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
    /// Where to write; standard output, if not named.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

impl ObjectCommand {
    pub(crate) async fn run(self) -> anyhow::Result<ExitCode> {
        let Action::Export(export) = self.action;
        let folder = meant(export.data.as_deref())?.hub();
        let database = Database::read_sqlite(folder.path(), Program::Hub)
            .await
            .with_context(|| format!("there is no hub in {}", folder.path().display()))?;
        let Some(object) = objects::get(&database, export.id).await? else {
            bail!("there is no object {}", export.id);
        };
        let mut content: Box<dyn Read> = match object.content {
            Content::Row(bytes) => Box::new(Cursor::new(bytes)),
            Content::Store => {
                let files = ObjectFiles::read_folder(&folder.path().join("objects"))?;
                Box::new(files.read(export.id).await?)
            }
        };
        match export.out {
            Some(path) => {
                let mut file = std::fs::File::create(&path)
                    .with_context(|| format!("{} cannot be written", path.display()))?;
                std::io::copy(&mut content, &mut file)
                    .with_context(|| format!("{} cannot be written", path.display()))?;
            }
            None => {
                std::io::copy(&mut content, &mut std::io::stdout())
                    .context("standard output is closed")?;
            }
        }
        Ok(ExitCode::SUCCESS)
    }
}
