//! An address as a square that a telephone's camera reads.

use qrcodegen::{QrCode, QrCodeEcc};

/// Light around the square, in its own steps, without which cameras do not see it (ISO/IEC 18004).
const QUIET: i32 = 4;

/// The square in its own steps, the light around it counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Qr {
    pub size: i32,
    /// The dark steps, from the left and from the top.
    pub dark: Vec<(i32, i32)>,
}

/// The square of an address; nothing of one so long that no square holds it.
pub fn qr(address: &str) -> Option<Qr> {
    let code = QrCode::encode_text(address, QrCodeEcc::Medium).ok()?;
    let places = (0..code.size()).flat_map(|y| (0..code.size()).map(move |x| (x, y)));
    let dark = places.filter(|(x, y)| code.get_module(*x, *y));
    Some(Qr {
        size: code.size() + 2 * QUIET,
        dark: dark.map(|(x, y)| (x + QUIET, y + QUIET)).collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_square_has_light_around_it() {
        let qr = qr("https://lom.example.se/s/abcdef").unwrap();
        assert!(qr.size == 33 || qr.size == 37, "{}", qr.size);
        assert_eq!(qr.dark.first(), Some(&(4, 4)));
        assert!(qr.dark.iter().all(|(x, y)| (4..qr.size - 4).contains(x.max(y))));
        assert!(super::qr(&"x".repeat(5_000)).is_none());
    }
}
