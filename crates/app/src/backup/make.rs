//! `storlom backup`: everything in one file that its owner alone can read.

use std::fs::{File, OpenOptions, remove_file, rename};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use documents::archive::Packer;
use store::backup::{Manifest, Piece, dump};

use super::seal::{Sealing, To};
use super::{MANIFEST, broken, file_of};
use crate::{App, Error};

/// Writes everything in the database to `file`, mode 0600, sealed as `to` says. `told` hears each
/// table's name. The file is there whole, and on disk, or not at all.
///
/// # Errors
/// [`Error::Broken`] if there is such a file already, or it cannot be written; those of the engine.
pub fn backup(app: &App, file: &Path, to: &To, told: &dyn Fn(&str)) -> Result<Manifest, Error> {
    let named = |error: std::io::Error| Error::Broken(format!("{}: {error}", file.display()));
    if file.try_exists().map_err(named)? {
        return Err(Error::Broken(format!("{} is there already", file.display())));
    }
    let mut part = file.as_os_str().to_owned();
    part.push(".part");
    let part = PathBuf::from(part);
    // Left by a backup that was killed. A new one is made, so that its mode is ours.
    let _ = remove_file(&part);
    let begun = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&part);
    let written = write(app, begun.map_err(named)?, to, told);
    let kept = written.and_then(|manifest| {
        rename(&part, file).map_err(named)?;
        let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty());
        let folder = File::open(folder.unwrap_or(Path::new("."))).map_err(named)?;
        folder.sync_all().map_err(named)?;
        Ok(manifest)
    });
    if kept.is_err() {
        let _ = remove_file(&part);
    }
    kept
}

fn write(app: &App, file: File, to: &To, told: &dyn Fn(&str)) -> Result<Manifest, Error> {
    let mut packer = Packer::new(Sealing::begin(file, to)?);
    let manifest = dump(&app.store, &mut |piece| {
        let packed = match piece {
            Piece::Table(name) => {
                told(name);
                packer.file(&file_of(name))
            }
            Piece::Line(line) => packer.line(line),
        };
        packed.map_err(|error| store::Error::Broken(error.to_string()))
    })?;
    packer.file(MANIFEST).map_err(broken)?;
    manifest.to_text()?.lines().try_for_each(|line| packer.line(line)).map_err(broken)?;
    let file = packer.finish().and_then(Sealing::finish).map_err(broken)?;
    file.sync_all().map_err(broken)?;
    Ok(manifest)
}
