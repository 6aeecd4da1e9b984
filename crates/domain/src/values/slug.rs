//! What an organisation is called in addresses.

use std::fmt;

/// The most characters of a [`Slug`]: an address is read aloud and written on paper.
const LONGEST: usize = 40;

/// The first part of an organisation's addresses: `fjallmyndigheten` in `/fjallmyndigheten/avtal`.
///
/// 2–40 characters: a–z, 0–9 and single hyphens, beginning with a letter and not ending with a hyphen.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Slug(String);

/// Why a text is not a slug.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SlugFault {
    Empty,
    NotASlug,
}

impl Slug {
    /// First parts of addresses that the house itself answers. `web` compares the list with its routes.
    pub const RESERVED: [&str; 14] = [
        "demo",
        "halsa",
        "kalender",
        "kontakter",
        "konto",
        "kunskapsbank",
        "logga-in",
        "logga-ut",
        "oversikt",
        "s",
        "sprak",
        "statisk",
        "tillganglighet",
        "valkommen",
    ];

    /// Reads a slug as it stands in an address; capitals are another address. One that the house has reserved
    /// since is read too: what is stored must stay readable.
    pub fn read(text: &str) -> Result<Self, SlugFault> {
        if text.is_empty() {
            return Err(SlugFault::Empty);
        }
        let is_part = |part: &str| {
            !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        };
        let is_slug = (2..=LONGEST).contains(&text.len())
            && text.starts_with(|first: char| first.is_ascii_lowercase())
            && text.split('-').all(is_part);
        if is_slug { Ok(Self(text.to_owned())) } else { Err(SlugFault::NotASlug) }
    }

    /// Whether the house answers these addresses itself: no new organisation can have them.
    pub fn is_reserved(&self) -> bool {
        Self::RESERVED.contains(&self.as_str())
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Slug {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_stands_in_an_address_is_read() {
        for text in ["liten", "stora-provmyndigheten", "x2", "myndigheten-2026"] {
            assert_eq!(Slug::read(text).map(|slug| slug.to_string()).as_deref(), Ok(text));
        }
        assert!(Slug::read(&"a".repeat(40)).is_ok());
    }

    #[test]
    fn what_does_not_is_refused() {
        assert_eq!(Slug::read(""), Err(SlugFault::Empty));
        for text in [
            "a",
            "Liten",
            "lilla myndigheten",
            "lillå",
            "-liten",
            "liten-",
            "li--ten",
            "2026",
            "a/b",
            "favicon.ico",
            "a\0",
            "liten\n",
        ] {
            assert_eq!(Slug::read(text), Err(SlugFault::NotASlug), "{text:?}");
        }
        assert_eq!(Slug::read(&"a".repeat(41)), Err(SlugFault::NotASlug));
    }

    #[test]
    fn the_houses_own_addresses_are_reserved() {
        // One that no organisation can have needs no reserving.
        let reserved = |text| Slug::read(text).is_ok_and(|slug| slug.is_reserved()) || text == "s";
        assert!(Slug::RESERVED.into_iter().all(reserved));
        assert!(!reserved("liten"));
    }

    proptest! {
        #[test]
        fn what_is_read_needs_no_escaping(text in "[a-zA-Z0-9å/. -]{0,12}") {
            if let Ok(slug) = Slug::read(&text) {
                let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
                prop_assert!(slug.as_str().chars().all(plain));
            }
        }
    }
}
