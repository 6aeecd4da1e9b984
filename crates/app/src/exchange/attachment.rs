//! What is shared as a file: judged by what is in it, and rid of what pictures say beside the picture.

use std::borrow::Cow;

use documents::ReadFault;
use documents::office::{Office, office};
use documents::picture::{Picture, picture, without_metadata};
use domain::exchange::{Attachment, FileFault, FileKind, Reason};

use crate::Error;
use crate::agreement::check_pdf;

/// A file as it was handed in.
#[derive(Clone, Copy, Debug)]
pub struct Handed<'a> {
    pub name: &'a str,
    pub description: Option<&'a str>,
    pub content: &'a [u8],
}

/// What the file is, and what is kept of it.
///
/// # Errors
/// Refused at `file`, or at `description` for a picture that says nothing of what it shows.
pub(super) fn judged<'a>(handed: Handed<'a>) -> Result<(Attachment, Cow<'a, [u8]>), Error> {
    let (kind, content) = looked_into(handed.content)?;
    if kind.is_picture() && handed.description.is_none() {
        return Err(Error::refused_at("description", Reason::File(FileFault::Undescribed)));
    }
    let description = handed.description.map(str::to_owned);
    Ok((Attachment { name: handed.name.to_owned(), kind, description }, content))
}

fn looked_into(content: &[u8]) -> Result<(FileKind, Cow<'_, [u8]>), Error> {
    let refused = |fault| Error::refused_at("file", Reason::File(fault));
    if let Some(picture) = picture(content) {
        let kind = match picture {
            Picture::Png => FileKind::Png,
            Picture::Jpeg => FileKind::Jpeg,
        };
        let kept = without_metadata(content).ok_or_else(|| refused(FileFault::NotWhole))?;
        return Ok((kind, Cow::Owned(kept)));
    }
    let kind = if content.starts_with(b"PK") {
        match office(content) {
            Ok(Office::Document) => FileKind::Document,
            Ok(Office::Workbook) => FileKind::Workbook,
            Ok(Office::Presentation) => FileKind::Presentation,
            Err(ReadFault::Macros) => return Err(refused(FileFault::Macros)),
            Err(ReadFault::ExternalLinks) => return Err(refused(FileFault::Fetches)),
            Err(ReadFault::TooLarge) => return Err(refused(FileFault::TooLarge)),
            Err(_) => return Err(refused(FileFault::Other)),
        }
    } else {
        check_pdf(content).map_err(|_| {
            refused(match content.starts_with(b"%PDF-") {
                true => FileFault::NotWhole,
                false => FileFault::Other,
            })
        })?;
        if runs(content) {
            return Err(refused(FileFault::Runs));
        }
        FileKind::Pdf
    };
    Ok((kind, Cow::Borrowed(content)))
}

/// Whether a PDF names scripts, programs to start or files of its own. It is not unpacked, so what is named in
/// a compressed stream, or with escapes, is not found.
fn runs(pdf: &[u8]) -> bool {
    const NAMES: [&[u8]; 3] = [b"JavaScript", b"Launch", b"EmbeddedFile"];
    let mut names = pdf.split(|byte| *byte == b'/').skip(1);
    names.any(|name| NAMES.iter().any(|refused| name.starts_with(refused)))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PNG: &[u8] =
        b"\x89PNG\r\n\x1a\n\0\0\0\0IHDRsum!\0\0\0\x03tEXtwhosum!\0\0\0\0IDATsum!\0\0\0\0IENDsum!";

    fn said(content: &[u8], description: Option<&'static str>) -> Result<FileKind, Error> {
        judged(Handed { name: "x", description, content }).map(|(said, _)| said.kind)
    }

    #[test]
    fn a_file_is_what_is_in_it() {
        assert_eq!(said(b"%PDF-1.7\n%%EOF", None), Ok(FileKind::Pdf));
        assert_eq!(said(PNG, Some("En häst")), Ok(FileKind::Png));
        let refused = |fault| Err(Error::refused_at("file", Reason::File(fault)));
        assert_eq!(said(b"%PDF-1.7\n", None), refused(FileFault::NotWhole));
        for name in ["/JavaScript(x)", "/S/Launch/F(x)", "/Names<</EmbeddedFiles 1 0 R>>"] {
            let pdf = format!("%PDF-1.7\n<<{name}>>\n%%EOF");
            assert_eq!(said(pdf.as_bytes(), None), refused(FileFault::Runs), "{name}");
        }
        assert_eq!(said(b"%PDF-1.7\n(JavaScript Launch) /Link\n%%EOF", None), Ok(FileKind::Pdf));
        assert_eq!(said(&PNG[..40], Some("En häst")), refused(FileFault::NotWhole));
        for other in [b"PK\x03\x04 zip".as_slice(), b"<svg/>", b"GIF89a", b"\xd0\xcf\x11\xe0 doc"] {
            assert_eq!(said(other, None), refused(FileFault::Other));
        }
    }

    #[test]
    fn a_picture_says_what_it_shows_and_nothing_of_who_took_it() {
        let refused = Error::refused_at("description", Reason::File(FileFault::Undescribed));
        assert_eq!(said(PNG, None), Err(refused));
        let handed = Handed { name: "x", description: Some("En häst"), content: PNG };
        let (_, kept) = judged(handed).unwrap();
        assert!(!kept.windows(3).any(|at| at == b"who"));
    }
}
