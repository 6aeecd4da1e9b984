//! Files of lines in one package: a zip whose last 32 bytes are the SHA-256 of all before them, so
//! that one changed byte anywhere is noticed. The same lines give the same bytes.

use std::io::{BufRead, BufReader, Error, ErrorKind, Read, Result, Seek, SeekFrom, Write};

use sha2::{Digest, Sha256};
use zip::write::{SimpleFileOptions, StreamWriter};
use zip::{ZipArchive, ZipWriter};

const SEAL: u64 = 32;

/// Writes a package from beginning to end, holding nothing back.
pub struct Packer<W: Write> {
    zip: ZipWriter<StreamWriter<Hashing<W>>>,
}

impl<W: Write> Packer<W> {
    pub fn new(out: W) -> Packer<W> {
        let hashing = Hashing { out, hash: Sha256::new() };
        Packer { zip: ZipWriter::new_stream(hashing) }
    }

    /// Begins the file `name`; what follows goes into it.
    ///
    /// # Errors
    /// Those of the output, or a name used twice.
    pub fn file(&mut self, name: &str) -> Result<()> {
        // Neither the time nor the size, which is not known yet, may depend on when it is packed.
        let options = SimpleFileOptions::default()
            .last_modified_time(zip::DateTime::default())
            .large_file(true);
        self.zip.start_file(name, options).map_err(Error::other)
    }

    /// Adds one line and its line feed to the file.
    ///
    /// # Errors
    /// Those of the output.
    pub fn line(&mut self, line: &str) -> Result<()> {
        self.zip.write_all(line.as_bytes())?;
        self.zip.write_all(b"\n")
    }

    /// Closes the package, seals it and gives the output back.
    ///
    /// # Errors
    /// Those of the output.
    pub fn finish(self) -> Result<W> {
        let Hashing { mut out, hash } = self.zip.finish().map_err(Error::other)?.into_inner();
        out.write_all(&hash.finalize())?;
        Ok(out)
    }
}

struct Hashing<W> {
    out: W,
    hash: Sha256,
}

impl<W: Write> Write for Hashing<W> {
    fn write(&mut self, bytes: &[u8]) -> Result<usize> {
        let written = self.out.write(bytes)?;
        self.hash.update(&bytes[..written]);
        Ok(written)
    }

    fn flush(&mut self) -> Result<()> {
        self.out.flush()
    }
}

/// A package whose seal has been found whole.
pub struct Package<R> {
    zip: ZipArchive<BufReader<Sealed<R>>>,
}

impl<R: Read + Seek> Package<R> {
    /// Reads everything once and compares it with its seal.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidData`] for what is no package or has been changed; those of the input.
    pub fn open(mut input: R) -> Result<Package<R>> {
        let length = input.seek(SeekFrom::End(0))?.checked_sub(SEAL).ok_or_else(changed)?;
        input.rewind()?;
        let mut hash = Sha256::new();
        let mut piece = vec![0; 1 << 16];
        let mut left = length;
        while left > 0 {
            let most = piece.len().min(usize::try_from(left).unwrap_or(usize::MAX));
            input.read_exact(&mut piece[..most])?;
            hash.update(&piece[..most]);
            left -= most as u64;
        }
        let mut seal = [0; SEAL as usize];
        input.read_exact(&mut seal)?;
        if seal.as_slice() != hash.finalize().as_slice() {
            return Err(changed());
        }
        input.rewind()?;
        let sealed = BufReader::new(Sealed { input, at: 0, length });
        Ok(Package { zip: ZipArchive::new(sealed).map_err(|_| changed())? })
    }

    /// The whole file `name` as text.
    ///
    /// # Errors
    /// As [`Package::lines`].
    pub fn text(&mut self, name: &str) -> Result<String> {
        let mut text = String::new();
        self.zip.by_name(name).map_err(Error::other)?.read_to_string(&mut text)?;
        Ok(text)
    }

    /// Calls `take` with every line of the file `name`, without its line feed, until it fails.
    ///
    /// # Errors
    /// Those of the input, or a file that is not there; `take`'s own, as the inner result.
    pub fn lines<E>(
        &mut self,
        name: &str,
        take: &mut dyn FnMut(&str) -> std::result::Result<(), E>,
    ) -> Result<std::result::Result<(), E>> {
        let file = self.zip.by_name(name).map_err(Error::other)?;
        for line in BufReader::new(file).lines() {
            if let Err(error) = take(&line?) {
                return Ok(Err(error));
            }
        }
        Ok(Ok(()))
    }
}

fn changed() -> Error {
    Error::new(ErrorKind::InvalidData, "the file is no package, or has been changed")
}

/// The input without its seal, which no reader of zip files expects.
struct Sealed<R> {
    input: R,
    at: u64,
    length: u64,
}

impl<R: Read> Read for Sealed<R> {
    fn read(&mut self, piece: &mut [u8]) -> Result<usize> {
        let left = usize::try_from(self.length.saturating_sub(self.at)).unwrap_or(usize::MAX);
        let most = piece.len().min(left);
        let read = self.input.read(&mut piece[..most])?;
        self.at += read as u64;
        Ok(read)
    }
}

impl<R: Seek> Seek for Sealed<R> {
    fn seek(&mut self, to: SeekFrom) -> Result<u64> {
        let place = match to {
            SeekFrom::Start(place) => Some(place),
            SeekFrom::End(by) => self.length.checked_add_signed(by),
            SeekFrom::Current(by) => self.at.checked_add_signed(by),
        };
        let place = place.ok_or_else(|| Error::from(ErrorKind::InvalidInput))?;
        self.at = self.input.seek(SeekFrom::Start(place))?;
        Ok(self.at)
    }
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::*;

    fn packed() -> Vec<u8> {
        let mut packer = Packer::new(Vec::new());
        packer.file("a.jsonl").unwrap();
        packer.line("[\"Åsa\",1]").unwrap();
        packer.line("[\"Örjan\",2]").unwrap();
        packer.file("empty").unwrap();
        packer.finish().unwrap()
    }

    #[test]
    fn lines_come_back_and_the_bytes_are_the_same_each_time() {
        let bytes = packed();
        assert_eq!(bytes, packed());
        let mut package = Package::open(Cursor::new(&bytes)).unwrap();
        let mut lines = Vec::new();
        let mut take = |line: &str| {
            lines.push(line.to_owned());
            Ok::<(), ()>(())
        };
        package.lines("a.jsonl", &mut take).unwrap().unwrap();
        package.lines("empty", &mut take).unwrap().unwrap();
        assert_eq!(lines, ["[\"Åsa\",1]", "[\"Örjan\",2]"]);
        assert_eq!(package.text("a.jsonl").unwrap(), "[\"Åsa\",1]\n[\"Örjan\",2]\n");
        assert!(package.text("b").is_err());
        assert_eq!(package.lines("a.jsonl", &mut |_| Err("stop")).unwrap(), Err("stop"));
    }

    #[test]
    fn every_changed_byte_and_every_cut_is_refused() {
        let bytes = packed();
        for at in 0..bytes.len() {
            let mut changed = bytes.clone();
            changed[at] ^= 1;
            assert!(Package::open(Cursor::new(changed)).is_err(), "byte {at}");
            assert!(Package::open(Cursor::new(&bytes[..at])).is_err(), "cut at {at}");
        }
    }

    #[test]
    fn every_zip_reader_finds_the_files() {
        let zip = ZipArchive::new(Cursor::new(packed()));
        let names: Vec<_> = zip.unwrap().file_names().map(|n| n.unwrap().to_string()).collect();
        assert_eq!(names, ["a.jsonl", "empty"]);
    }
}
