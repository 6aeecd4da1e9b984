//! What belongs to an event: slides, something to read, own work until the next occasion.

/// An event has at most so many pieces, and a campaign so many files.
pub const MATERIAL_MAX: usize = 20;
/// What is said of one is at most this long, in characters.
pub const MATERIAL_TEXT_MAX: usize = 2_000;

/// A piece of material. Beside its title it has a text, a link or a file: something to take in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Material {
    pub title: String,
    /// Markdown: what to do with it, or the own work.
    pub text: Option<String>,
    pub link: Option<String>,
}
