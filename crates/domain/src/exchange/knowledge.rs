//! What agencies tell each other: cases, questions and texts on method; and their way to the readers.

use crate::agreement::MeasureForm;
use crate::values::Ore;

use super::{Reason, Theme};

/// What kind of text it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KnowledgeKind {
    /// What an agency has done, what it cost and what it gave.
    Case,
    /// What an agency wants to know. Others answer.
    Question,
    /// How one can go about something.
    Method,
}

impl KnowledgeKind {
    pub const ALL: [KnowledgeKind; 3] =
        [KnowledgeKind::Case, KnowledgeKind::Question, KnowledgeKind::Method];

    pub const fn code(self) -> &'static str {
        match self {
            KnowledgeKind::Case => "case",
            KnowledgeKind::Question => "question",
            KnowledgeKind::Method => "method",
        }
    }

    pub fn from_code(code: &str) -> Option<KnowledgeKind> {
        KnowledgeKind::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// *Skulle vi göra om det?*
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Again {
    Yes,
    /// With what would be done otherwise.
    Otherwise,
    No,
}

impl Again {
    pub const ALL: [Again; 3] = [Again::Yes, Again::Otherwise, Again::No];

    pub const fn code(self) -> &'static str {
        match self {
            Again::Yes => "yes",
            Again::Otherwise => "otherwise",
            Again::No => "no",
        }
    }

    pub fn from_code(code: &str) -> Option<Again> {
        Again::ALL.into_iter().find(|again| again.code() == code)
    }
}

/// A text as it is written. A draft has its title; what else it needs is asked for when it is sent.
#[derive(Clone, Debug, PartialEq)]
pub struct Knowledge {
    pub kind: KnowledgeKind,
    pub title: String,
    pub themes: Vec<Theme>,
    /// The form of the measure, of a case.
    pub form: Option<MeasureForm>,
    /// The need of a case, the question, or the text on method. Markdown.
    pub body: Option<String>,
    pub measure: Option<String>,
    pub cost: Option<Ore>,
    pub time: Option<String>,
    pub gave: Option<String>,
    pub otherwise: Option<String>,
    pub again: Option<Again>,
}

/// So many letters of a text stand in a list.
const LEAD: usize = 180;

impl Knowledge {
    /// The fields that a reader needs and that are empty.
    pub fn missing(&self) -> Vec<&'static str> {
        let asked = [
            ("themes", self.themes.is_empty(), true),
            ("body", self.body.is_none(), true),
            ("form", self.form.is_none(), false),
            ("measure", self.measure.is_none(), false),
            ("gave", self.gave.is_none(), false),
            ("again", self.again.is_none(), false),
        ];
        let is_case = self.kind == KnowledgeKind::Case;
        asked
            .into_iter()
            .filter(|(_, is_empty, always)| *is_empty && (*always || is_case))
            .map(|(field, ..)| field)
            .collect()
    }

    /// The beginning of what was done, asked or meant, without the marks of Markdown.
    pub fn lead(&self) -> String {
        let text = self.measure.as_deref().or(self.body.as_deref()).unwrap_or_default();
        let plain = text.replace(['*', '#', '_', '`', '>'], "");
        let mut lead = String::new();
        let lines = plain.lines().map(|line| {
            let line = line.trim_start_matches(['-', '+', '•', ' ']);
            let unnumbered = line.trim_start_matches(|c: char| c.is_ascii_digit());
            unnumbered.strip_prefix(". ").filter(|rest| rest.len() + 2 < line.len()).unwrap_or(line)
        });
        for word in lines.flat_map(str::split_whitespace) {
            if lead.chars().count() + word.chars().count() >= LEAD {
                lead.push('…');
                break;
            }
            if !lead.is_empty() {
                lead.push(' ');
            }
            lead.push_str(word);
        }
        lead
    }
}

/// Where the newest wording stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Review {
    Draft,
    Sent,
    /// With a word of why.
    Returned,
    /// Everybody reads it.
    Published,
}

impl Review {
    pub const ALL: [Review; 4] = [Review::Draft, Review::Sent, Review::Returned, Review::Published];

    pub const fn code(self) -> &'static str {
        match self {
            Review::Draft => "draft",
            Review::Sent => "sent",
            Review::Returned => "returned",
            Review::Published => "published",
        }
    }

    pub fn from_code(code: &str) -> Option<Review> {
        Review::ALL.into_iter().find(|review| review.code() == code)
    }

    /// The author writes on. What everybody reads stays until the new wording has been reviewed.
    ///
    /// # Errors
    /// [`Reason::KnowledgeState`] while it is being reviewed.
    pub fn change(self) -> Result<Review, Reason> {
        match self {
            Review::Draft | Review::Published => Ok(Review::Draft),
            Review::Returned => Ok(Review::Returned),
            Review::Sent => Err(Reason::KnowledgeState { state: self }),
        }
    }

    /// # Errors
    /// [`Reason::KnowledgeState`].
    pub fn send(self) -> Result<Review, Reason> {
        self.step(&[Review::Draft, Review::Returned], Review::Sent)
    }

    /// # Errors
    /// [`Reason::KnowledgeState`] for what has not been sent.
    pub fn publish(self) -> Result<Review, Reason> {
        self.step(&[Review::Sent], Review::Published)
    }

    /// # Errors
    /// [`Reason::KnowledgeState`] for what has not been sent.
    pub fn give_back(self) -> Result<Review, Reason> {
        self.step(&[Review::Sent], Review::Returned)
    }

    /// Whether the newest wording can be thrown away: nobody else has it.
    ///
    /// # Errors
    /// [`Reason::KnowledgeState`] for what is read or reviewed; it is taken back first.
    pub fn throw_away(self) -> Result<(), Reason> {
        self.step(&[Review::Draft, Review::Returned], self).map(|_| ())
    }

    /// The author's agency takes it back: from the review, and from the readers if there are any.
    ///
    /// # Errors
    /// [`Reason::KnowledgeState`] for what nobody else has.
    pub fn take_back(self, is_read: bool) -> Result<Review, Reason> {
        match self {
            Review::Sent | Review::Published => Ok(Review::Draft),
            Review::Draft | Review::Returned if is_read => Ok(self),
            Review::Draft | Review::Returned => Err(Reason::KnowledgeState { state: self }),
        }
    }

    /// The foundation takes it from its readers, whatever its author has written since, with a word of why.
    ///
    /// # Errors
    /// [`Reason::KnowledgeState`] for what nobody reads.
    pub fn take_down(self, is_read: bool) -> Result<Review, Reason> {
        if is_read { Ok(Review::Returned) } else { Err(Reason::KnowledgeState { state: self }) }
    }

    fn step(self, from: &[Review], to: Review) -> Result<Review, Reason> {
        if from.contains(&self) { Ok(to) } else { Err(Reason::KnowledgeState { state: self }) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Review::{Draft, Published, Returned, Sent};

    #[test]
    fn codes_are_read_back() {
        for kind in KnowledgeKind::ALL {
            assert_eq!(KnowledgeKind::from_code(kind.code()), Some(kind));
        }
        for again in Again::ALL {
            assert_eq!(Again::from_code(again.code()), Some(again));
        }
        for review in Review::ALL {
            assert_eq!(Review::from_code(review.code()), Some(review));
        }
        assert_eq!((Review::from_code("x"), Again::from_code("")), (None, None));
    }

    #[test]
    fn a_text_goes_to_its_readers_through_review() {
        let no = |state| Err(Reason::KnowledgeState { state });
        let all = |step: fn(Review) -> Result<Review, Reason>| Review::ALL.map(step);
        assert_eq!(all(Review::change), [Ok(Draft), no(Sent), Ok(Returned), Ok(Draft)]);
        assert_eq!(all(Review::send), [Ok(Sent), no(Sent), Ok(Sent), no(Published)]);
        assert_eq!(all(Review::publish), [no(Draft), Ok(Published), no(Returned), no(Published)]);
        assert_eq!(all(Review::give_back), [no(Draft), Ok(Returned), no(Returned), no(Published)]);
        let thrown = Review::ALL.map(Review::throw_away);
        let state = |state| Err(Reason::KnowledgeState { state });
        assert_eq!(thrown, [Ok(()), state(Sent), Ok(()), state(Published)]);
        let unread = |review: Review| review.take_back(false);
        assert_eq!(all(unread), [no(Draft), Ok(Draft), no(Returned), Ok(Draft)]);
        let taken_down = |review: Review| review.take_down(true);
        assert_eq!(Review::ALL.map(taken_down), [(); 4].map(|()| Ok(Returned)));
        assert_eq!(Sent.take_down(false), no(Sent));
        let read = |review: Review| review.take_back(true);
        assert_eq!(all(read), [Ok(Draft), Ok(Draft), Ok(Returned), Ok(Draft)]);
    }

    fn text(kind: KnowledgeKind) -> Knowledge {
        Knowledge {
            kind,
            title: "Film".to_owned(),
            themes: Vec::new(),
            form: None,
            body: None,
            measure: None,
            cost: None,
            time: None,
            gave: None,
            otherwise: None,
            again: None,
        }
    }

    #[test]
    fn a_case_says_what_it_gave_before_it_is_sent() {
        let case = ["themes", "body", "form", "measure", "gave", "again"];
        assert_eq!(text(KnowledgeKind::Case).missing(), case);
        for kind in [KnowledgeKind::Question, KnowledgeKind::Method] {
            assert_eq!(text(kind).missing(), ["themes", "body"]);
        }
        let body = Some("Hur?".to_owned());
        let whole = Knowledge { themes: vec![Theme::Reach], body, ..text(KnowledgeKind::Question) };
        assert_eq!(whole.missing(), [""; 0]);
    }

    #[test]
    fn a_list_shows_the_beginning_in_whole_words() {
        let body = Some("# Vi *gjorde*\n\n1. en film\n2. 2026, till slut".to_owned());
        let short = Knowledge { body, ..text(KnowledgeKind::Method) };
        assert_eq!(short.lead(), "Vi gjorde en film 2026, till slut");
        let measure = Some("ordet ".repeat(60));
        let long = Knowledge { measure, ..short }.lead();
        assert!(long.ends_with("ordet…") && long.chars().count() <= LEAD, "{long}");
    }
}
