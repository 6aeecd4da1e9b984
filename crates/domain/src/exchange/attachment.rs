//! Files that are shared: what they are, and what is said of them.

/// What a file is, judged by what is in it. A file from an office program has been looked through for what runs or
/// fetches something when it is opened. A PDF has been searched for the names of scripts, programs to start and files
/// within it, which misses what is written in compressed streams.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    Pdf,
    Png,
    Jpeg,
    Document,
    Workbook,
    Presentation,
}

impl FileKind {
    pub const ALL: [FileKind; 6] = [
        FileKind::Pdf,
        FileKind::Png,
        FileKind::Jpeg,
        FileKind::Document,
        FileKind::Workbook,
        FileKind::Presentation,
    ];

    /// As a file's name ends.
    pub const fn code(self) -> &'static str {
        match self {
            FileKind::Pdf => "pdf",
            FileKind::Png => "png",
            FileKind::Jpeg => "jpg",
            FileKind::Document => "docx",
            FileKind::Workbook => "xlsx",
            FileKind::Presentation => "pptx",
        }
    }

    pub fn from_code(code: &str) -> Option<FileKind> {
        FileKind::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// As it is served.
    pub const fn mime(self) -> &'static str {
        match self {
            FileKind::Pdf => "application/pdf",
            FileKind::Png => "image/png",
            FileKind::Jpeg => "image/jpeg",
            FileKind::Document => {
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
            }
            FileKind::Workbook => {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            }
            FileKind::Presentation => {
                "application/vnd.openxmlformats-officedocument.presentationml.presentation"
            }
        }
    }

    pub const fn is_picture(self) -> bool {
        matches!(self, FileKind::Png | FileKind::Jpeg)
    }
}

/// Why a file is not shared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileFault {
    /// It is none of [`FileKind`].
    Other,
    NotWhole,
    TooLarge,
    /// It holds code, or objects that can be code.
    Macros,
    /// A PDF with scripts, programs to start or files within it.
    Runs,
    /// It fetches something from elsewhere when it is opened.
    Fetches,
    /// Whoever does not see a picture has to be told what it shows.
    Undescribed,
}

/// What is said of a file.
#[derive(Clone, Debug, PartialEq)]
pub struct Attachment {
    pub name: String,
    pub kind: FileKind,
    /// What a picture shows, for those who do not see it.
    pub description: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_read_back() {
        for kind in FileKind::ALL {
            assert_eq!(FileKind::from_code(kind.code()), Some(kind));
        }
        assert_eq!(FileKind::from_code("docm"), None);
    }
}
