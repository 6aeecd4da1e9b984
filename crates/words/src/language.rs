//! Which language a page speaks, with every message as a method.

/// A language of the pages. Swedish is written first and is the default.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Language {
    #[default]
    Sv,
    En,
}

impl Language {
    /// The code for `lang` attributes and storage: `sv` or `en` (BCP 47).
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Sv => "sv",
            Self::En => "en",
        }
    }

    /// The language with this code, exactly as [`Language::code`] gives it.
    #[must_use]
    pub fn read(code: &str) -> Option<Self> {
        match code {
            "sv" => Some(Self::Sv),
            "en" => Some(Self::En),
            _ => None,
        }
    }
}

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

#[cfg(test)]
mod tests {
    use super::Language::{self, En, Sv};
    use super::args;

    #[test]
    fn codes_are_read_back() {
        for language in [Sv, En] {
            assert_eq!(Language::read(language.code()), Some(language));
        }
        assert_eq!(Language::read("SV"), None);
        assert_eq!(Language::read(""), None);
    }

    #[test]
    fn a_message_without_arguments_is_static() {
        let text: &'static str = Sv.button_save();
        assert_eq!(text, "Spara");
        assert_eq!(En.button_save(), "Save");
    }

    #[test]
    fn plurals_follow_cldr() {
        assert_eq!(Sv.error_summary(1), "En sak behöver rättas");
        assert_eq!(Sv.error_summary(2), "2 saker behöver rättas");
        assert_eq!(Sv.error_summary(0), "0 saker behöver rättas");
        assert_eq!(En.error_summary(1), "One thing needs to be put right");
        assert_eq!(En.error_summary(3), "3 things need to be put right");
    }

    #[test]
    fn exact_numbers_win_and_counts_are_grouped() {
        assert_eq!(Sv.start_waits(0), "Inget väntar på dig");
        assert_eq!(Sv.start_waits(1), "En sak väntar på dig");
        assert_eq!(Sv.start_waits(1204), "1\u{a0}204 saker väntar på dig");
        assert_eq!(En.start_waits(1204), "1\u{a0}204 things wait for you");
    }

    #[test]
    fn words_select_too() {
        assert_eq!(Sv.access_role("coordinator"), "samordnare");
        assert_eq!(En.access_role("coordinator"), "coordinator");
        assert_eq!(Sv.access_role("gardener"), "gardener");
    }

    #[test]
    fn an_argument_that_one_language_counts_is_grouped_in_both() {
        let text =
            Sv.fault_too_long(args::FaultTooLong { field: "Syfte", max: 2000, length: 2450 });
        assert_eq!(text, "”Syfte” får ha högst 2\u{a0}000 tecken. Du har skrivit 2\u{a0}450.");
    }

    #[test]
    fn arguments_stand_without_isolation_marks_and_as_they_are() {
        assert_eq!(
            Sv.fault_amount("Kursavgift {x} <b>"),
            "”Kursavgift {x} <b>” måste vara ett belopp, till exempel 12\u{a0}500"
        );
    }
}
