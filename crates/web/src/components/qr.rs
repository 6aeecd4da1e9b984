//! An address as a square that a telephone's camera reads.

use std::fmt::Write as _;

use askama::Template;
use askama::filters::HtmlSafe;
use qrcodegen::{QrCode, QrCodeEcc};

/// Light around the square, in its own steps, without which cameras do not see it (ISO/IEC 18004).
const QUIET: i32 = 4;

/// The square, with what it says to one who does not see it.
#[derive(Debug, Clone, Template)]
#[template(path = "components/qr.html")]
pub struct Qr {
    size: i32,
    /// Made here of numbers alone.
    path: String,
    said: String,
}

impl HtmlSafe for Qr {}

impl Qr {
    /// Of an address; nothing of one so long that no square holds it.
    pub fn new(address: &str, said: impl Into<String>) -> Option<Qr> {
        let code = QrCode::encode_text(address, QrCodeEcc::Medium).ok()?;
        let mut path = String::new();
        for y in 0..code.size() {
            for x in (0..code.size()).filter(|x| code.get_module(*x, y)) {
                // Writing to a string cannot fail.
                let _ = write!(path, "M{} {}h1v1h-1z", x + QUIET, y + QUIET);
            }
        }
        Some(Qr { size: code.size() + 2 * QUIET, path, said: said.into() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use testkit::html::Html;

    #[test]
    fn the_square_is_named_and_has_light_around_it() {
        let qr = Qr::new("https://lom.example.se/s/abcdef", "QR-kod <till>").unwrap();
        let html = Html::parse(&qr.to_string());
        assert_eq!(html.attribute("svg", "aria-label").as_deref(), Some("QR-kod <till>"));
        let view = html.attribute("svg", "viewBox").unwrap();
        assert!(view.starts_with("0 0 33 ") || view.starts_with("0 0 37 "), "{view}");
        assert!(html.attribute("svg path", "d").unwrap().starts_with("M4 4h1v1h-1z"));
        assert!(Qr::new(&"x".repeat(5_000), "").is_none());
    }
}
