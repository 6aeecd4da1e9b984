//! Names that things keep for life.

use std::fmt;

use uuid::{Builder, Uuid};

use super::Instant;

/// The identity of a stored thing: a UUID, shown as 36 characters of hyphenated lower-case text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(Uuid);

impl Id {
    /// A version 7 id (RFC 9562): sorts by, and shows, when it was made. Never a secret, and never on survey answers.
    /// Instants before 1970 count as 1970.
    pub fn v7(at: Instant, random: [u8; 10]) -> Self {
        let millis = at.millis().max(0).unsigned_abs();
        Self(Builder::from_unix_timestamp_millis(millis, &random).into_uuid())
    }

    /// A version 4 id (RFC 9562): nothing but chance, for what must not tell when it was written.
    pub fn v4(random: [u8; 16]) -> Self {
        Self(Builder::from_random_bytes(random).into_uuid())
    }

    /// Reads the hyphenated form alone, in either case; not braces, URN or bare digits.
    pub fn read(text: &str) -> Option<Self> {
        (text.len() == 36).then(|| Uuid::try_parse(text).ok().map(Self))?
    }
}

impl fmt::Display for Id {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.hyphenated().fmt(out)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn ids_say_their_version_and_variant() {
        // The time of the example in RFC 9562, appendix A.6.
        let at = Instant::from_millis(0x017F_22E2_79B0);
        assert_eq!(Id::v7(at, [0; 10]).to_string(), "017f22e2-79b0-7000-8000-000000000000");
        assert_eq!(Id::v7(at, [255; 10]).to_string(), "017f22e2-79b0-7fff-bfff-ffffffffffff");
        assert_eq!(Id::v4([0; 16]).to_string(), "00000000-0000-4000-8000-000000000000");
    }

    #[test]
    fn later_ids_sort_later() {
        let early = Id::v7(Instant::from_millis(1), [255; 10]);
        let late = Id::v7(Instant::from_millis(2), [0; 10]);
        assert!(early < late && early.to_string() < late.to_string());
        assert!(Id::v7(Instant::from_millis(-1), [0; 10]) < early);
    }

    #[test]
    fn only_the_hyphenated_form_is_read() {
        let text = "017f22e2-79b0-7000-8000-00000000abcd";
        assert_eq!(Id::read(text).map(|id| id.to_string()).as_deref(), Some(text));
        assert_eq!(Id::read(&text.to_uppercase()), Id::read(text));
        for wrong in [
            "",
            "017f22e279b0700080000000 0000abcd",
            &format!("{{{text}}}"),
            &text.replace('-', ""),
        ] {
            assert_eq!(Id::read(wrong), None, "{wrong:?}");
        }
        assert_eq!(Id::read(&text.replace('a', "g")), None);
    }

    proptest! {
        #[test]
        fn shown_ids_can_be_read_back(millis: i64, ten: [u8; 10], sixteen: [u8; 16], text in ".{0,36}") {
            for id in [Id::v7(Instant::from_millis(millis), ten), Id::v4(sixteen)] {
                prop_assert_eq!(Id::read(&id.to_string()), Some(id));
            }
            let _ = Id::read(&text);
        }
    }
}
