//! What transition work is about: the same themes for what is told, for who can be asked, and for what one looks for.

/// A theme. Agreements have words of their own; these are what agencies find each other by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Theme {
    /// New knowledge for the work one has, also validated.
    Competence,
    /// *Kompetensväxling*: to other tasks than those one has.
    Shift,
    /// New techniques and ways of working.
    Digital,
    /// *Generationsväxling*: what somebody knows stays when somebody leaves.
    Generation,
    /// *Rörlighet, växeltjänstgöring*.
    Mobility,
    /// *Ett långt och hållbart arbetsliv*.
    LongLife,
    Leadership,
    /// That employees know that the money exists.
    Reach,
    /// Follow-up and evaluation.
    Learning,
    /// How the parties work together.
    Parties,
}

impl Theme {
    pub const ALL: [Theme; 10] = [
        Theme::Competence,
        Theme::Shift,
        Theme::Digital,
        Theme::Generation,
        Theme::Mobility,
        Theme::LongLife,
        Theme::Leadership,
        Theme::Reach,
        Theme::Learning,
        Theme::Parties,
    ];

    pub const fn code(self) -> &'static str {
        match self {
            Theme::Competence => "competence",
            Theme::Shift => "shift",
            Theme::Digital => "digital",
            Theme::Generation => "generation",
            Theme::Mobility => "mobility",
            Theme::LongLife => "long_life",
            Theme::Leadership => "leadership",
            Theme::Reach => "reach",
            Theme::Learning => "learning",
            Theme::Parties => "parties",
        }
    }

    pub fn from_code(code: &str) -> Option<Theme> {
        Theme::ALL.into_iter().find(|theme| theme.code() == code)
    }

    /// Themes as they are stored: codes with spaces between.
    pub fn written(themes: &[Theme]) -> String {
        themes.iter().map(|theme| theme.code()).collect::<Vec<_>>().join(" ")
    }

    /// The themes that are written so, each once, in the order of [`Theme::ALL`]. Nothing if one is unknown.
    pub fn read<'a>(codes: impl IntoIterator<Item = &'a str>) -> Option<Vec<Theme>> {
        let mut themes: Vec<Theme> =
            codes.into_iter().map(Theme::from_code).collect::<Option<_>>()?;
        themes.sort_unstable();
        themes.dedup();
        Some(themes)
    }
}

/// How many themes both have.
pub fn shared(one: &[Theme], other: &[Theme]) -> i64 {
    one.iter().map(|theme| i64::from(other.contains(theme))).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn themes_are_read_back_once_each() {
        let all = Theme::written(&Theme::ALL);
        assert_eq!(Theme::read(all.split_whitespace()), Some(Theme::ALL.to_vec()));
        let twice = ["reach", "digital", "reach"];
        assert_eq!(Theme::read(twice), Some(vec![Theme::Digital, Theme::Reach]));
        assert_eq!(Theme::read(["reach", "x"]), None);
        assert_eq!(Theme::read([]), Some(Vec::new()));
    }

    #[test]
    fn what_both_work_with_is_counted() {
        let one = [Theme::Reach, Theme::Digital];
        assert_eq!(shared(&one, &[Theme::Reach, Theme::Parties]), 1);
        assert_eq!(shared(&one, &[]), 0);
    }
}
