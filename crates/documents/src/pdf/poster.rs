//! What a poster has and a page does not: every line stands in the middle of the paper.

use textris_pdf::fonts::Fonts;
use textris_pdf::layout::{Element, Layout};

use super::picture::{PLACE, QR};

/// Moves each line of the layout to the middle of paper so wide. On a poster a line is one run.
pub(crate) fn centre(layout: &mut Layout, paper: f32, fonts: &Fonts) {
    for element in layout.pages.iter_mut().flat_map(|page| &mut page.elements) {
        if let Element::Text(text) = element {
            let width = match text.text.starts_with(PLACE) {
                true => QR,
                false => fonts.measure(text.style, text.text.trim_end(), text.size),
            };
            text.x = (paper - width) / 2.0;
        }
    }
}
