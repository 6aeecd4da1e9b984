//! What two texts say differently, part by part and field by field, for a reader who compares.

use super::{Area, Baseline, Challenge, Draft, Goal, Listed, MeasureKind, Outline, Term};
use crate::values::{Date, Id};

/// One part that the two texts do not have alike.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// `outline`, `party`, `challenge`, `goal`, `area` or `measure_kind`.
    pub part: &'static str,
    /// What the part is called, in the new text where it stands there. Empty for the outline.
    pub title: String,
    pub change: Change,
    /// What was added, taken away or changed in it, in the order of the page.
    pub fields: Vec<Changed>,
}

/// What has become of a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    Added,
    Removed,
    Changed,
}

impl Change {
    pub const fn code(self) -> &'static str {
        match self {
            Change::Added => "added",
            Change::Removed => "removed",
            Change::Changed => "changed",
        }
    }
}

/// A field before and now: the parties' words, a date, an amount in öre, or a code such as `near`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed {
    pub what: &'static str,
    pub old: Option<String>,
    pub new: Option<String>,
}

/// Two parts are the same one in other words if at least half of the words of their titles are common.
const ALIKE: (usize, usize) = (1, 2);

/// What two texts say differently, in the order of the page. Parts are known again by what they are called, since a
/// copy has ids of its own. A part that was only moved is no difference.
pub fn differences(old: &Draft, new: &Draft) -> Vec<Difference> {
    let mut found = Vec::new();
    let outline = changed(&outline(&old.outline), &outline(&new.outline));
    if !outline.is_empty() {
        let (title, change) = (String::new(), Change::Changed);
        found.push(Difference { part: "outline", title, change, fields: outline });
    }
    let parties = |draft: &Draft| draft.parties.iter().map(|p| said("party", &p.name)).collect();
    found.extend(compared("party", parties(old), parties(new)));
    found.extend(compared("challenge", challenges(old), challenges(new)));
    found.extend(compared("goal", goals(old), goals(new)));
    found.extend(compared("area", areas(old), areas(new)));
    found.extend(compared("measure_kind", kinds(old), kinds(new)));
    found
}

/// A part as its fields; the first is what it is called.
type Said = Vec<(&'static str, String)>;

fn said(what: &'static str, title: &str) -> Said {
    vec![(what, title.to_owned())]
}

fn compared(part: &'static str, mut old: Vec<Said>, new: Vec<Said>) -> Vec<Difference> {
    let called = |said: &Said| said.first().map_or(String::new(), |(_, title)| title.clone());
    let mut pairs: Vec<(Option<Said>, Option<Said>)> = Vec::new();
    let mut left = Vec::new();
    for said in new {
        match old.iter().position(|known| called(known) == called(&said)) {
            Some(at) => pairs.push((Some(old.remove(at)), Some(said))),
            None => left.push(said),
        }
    }
    for said in left {
        let alike = old.iter().position(|known| is_alike(&called(known), &called(&said)));
        pairs.push((alike.map(|at| old.remove(at)), Some(said)));
    }
    pairs.extend(old.into_iter().map(|said| (Some(said), None)));
    let difference = |(old, new): (Option<Said>, Option<Said>)| {
        let change = match (&old, &new) {
            (None, _) => Change::Added,
            (_, None) => Change::Removed,
            _ => Change::Changed,
        };
        let title = new.as_ref().or(old.as_ref()).map(called).unwrap_or_default();
        let mut fields = changed(&old.unwrap_or_default(), &new.unwrap_or_default());
        if change != Change::Changed {
            // What it is called stands above its fields.
            fields.retain(|field| field.what != part);
            fields.retain(|field| !(part == "measure_kind" && field.what == "name"));
        } else if fields.is_empty() {
            return None;
        }
        Some(Difference { part, title, change, fields })
    };
    pairs.into_iter().filter_map(difference).collect()
}

fn is_alike(one: &str, other: &str) -> bool {
    let words = |text: &str| -> Vec<String> {
        text.split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(str::to_lowercase)
            .collect()
    };
    let (one, other) = (words(one), words(other));
    let common = one.iter().filter(|word| other.contains(word)).count();
    let most = one.len().max(other.len());
    most > 0 && common * ALIKE.1 >= most * ALIKE.0
}

/// The fields that differ; nothing and an empty text are the same.
fn changed(old: &Said, new: &Said) -> Vec<Changed> {
    let mut whats: Vec<&'static str> = Vec::new();
    for (what, _) in old.iter().chain(new) {
        if !whats.contains(what) {
            whats.push(what);
        }
    }
    let of = |said: &Said, what: &str| {
        let found = said.iter().find(|(known, value)| *known == what && !value.is_empty());
        found.map(|(_, value)| value.clone())
    };
    let both =
        whats.into_iter().map(|what| Changed { what, old: of(old, what), new: of(new, what) });
    both.filter(|field| field.old != field.new).collect()
}

fn text(text: &Option<String>) -> String {
    text.clone().unwrap_or_default()
}

fn day(day: Option<Date>) -> String {
    day.map(|day| day.to_string()).unwrap_or_default()
}

fn titles<T>(all: &[Listed<T>], chosen: &[Id], title: impl Fn(&T) -> &str) -> String {
    let chosen = all.iter().filter(|listed| chosen.contains(&listed.id));
    chosen.map(|listed| title(&listed.value)).collect::<Vec<_>>().join("\n")
}

fn outline(o: &Outline) -> Said {
    let notice = match o.term {
        Some(Term::UntilFurtherNotice { notice_months, .. }) => notice_months.to_string(),
        _ => String::new(),
    };
    vec![
        ("title", o.title.clone()),
        ("from", day(o.term.map(|term| term.from()))),
        ("to", day(o.term.and_then(|term| term.to()))),
        ("notice", notice),
        ("who_may_apply", text(&o.who_may_apply)),
        ("information", text(&o.information)),
        ("follow_up", text(&o.follow_up)),
        ("deciding", o.deciding.code().to_owned()),
        ("review_on", day(o.review_on)),
    ]
}

fn challenges(draft: &Draft) -> Vec<Said> {
    let one = |c: &Challenge| {
        vec![
            ("challenge", c.problem.clone()),
            ("evidence", text(&c.evidence)),
            ("target_group", text(&c.target_group)),
            ("horizon", c.horizon.code().to_owned()),
        ]
    };
    draft.challenges.iter().map(|listed| one(&listed.value)).collect()
}

fn goals(draft: &Draft) -> Vec<Said> {
    let one = |g: &Goal| {
        let (measured, because) = match &g.baseline {
            None => (String::new(), String::new()),
            Some(Baseline::Measured(value)) => (value.clone(), String::new()),
            Some(Baseline::NotMeasured { because }) => (String::new(), because.clone()),
        };
        vec![
            ("goal", g.title.clone()),
            ("serves", g.serves.code().to_owned()),
            ("solves", titles(&draft.challenges, &g.challenges, |c| &c.problem)),
            ("indicator", text(&g.indicator)),
            ("source", text(&g.source)),
            ("baseline", measured),
            ("not_measured", because),
            ("target", text(&g.target)),
            ("by_date", day(g.by_date)),
        ]
    };
    draft.goals.iter().map(|listed| one(&listed.value)).collect()
}

fn areas(draft: &Draft) -> Vec<Said> {
    let one = |a: &Area| {
        let goals = titles(&draft.goals, &a.goals, |goal| &goal.title);
        vec![("area", a.title.clone()), ("serves_goals", goals)]
    };
    draft.areas.iter().map(|listed| one(&listed.value)).collect()
}

fn kinds(draft: &Draft) -> Vec<Said> {
    let one = |kind: &MeasureKind| {
        vec![
            ("name", kind.name.clone()),
            ("form", kind.form.code().to_owned()),
            ("route", kind.route.code().to_owned()),
            ("ceiling", kind.ceiling.map(|ore| ore.0.to_string()).unwrap_or_default()),
        ]
    };
    draft.measure_kinds.iter().map(|listed| one(&listed.value)).collect()
}

#[cfg(test)]
mod tests {
    use super::super::text::tests::{full, id};
    use super::*;

    fn shown(found: &[Difference]) -> Vec<(&'static str, &str, Change, Vec<&'static str>)> {
        let whats = |d: &Difference| d.fields.iter().map(|field| field.what).collect();
        found.iter().map(|d| (d.part, d.title.as_str(), d.change, whats(d))).collect()
    }

    #[test]
    fn a_copy_has_no_differences() {
        let mut next = 100;
        let copy = full().copied(|| {
            next += 1;
            id(next)
        });
        assert_eq!(differences(&full(), &copy), []);
    }

    #[test]
    fn a_part_is_changed_added_or_removed() {
        let (old, mut new) = (full(), full());
        new.outline.term = None;
        new.goals[0].value.target = Some("12 %".into());
        new.parties.remove(1);
        let area = Area { title: "Digitalt".into(), goals: vec![id(20)] };
        new.areas.push(Listed { id: id(31), value: area });
        let found = differences(&old, &new);
        let expected = [
            ("outline", "", Change::Changed, vec!["from", "to"]),
            ("party", "saco", Change::Removed, vec![]),
            ("goal", "Fler kan byta uppgifter", Change::Changed, vec!["target"]),
            ("area", "Digitalt", Change::Added, vec!["serves_goals"]),
        ];
        assert_eq!(shown(&found), expected);
        let target = &found[2].fields[0];
        assert_eq!((target.old.as_deref(), target.new.as_deref()), (Some("10 %"), Some("12 %")));
        assert_eq!(found[3].fields[0].new.as_deref(), Some("Fler kan byta uppgifter"));
    }

    #[test]
    fn a_part_in_other_words_is_changed_and_another_part_is_another() {
        let (old, mut new) = (full(), full());
        new.goals[0].value.title = "Fler vill och kan byta uppgifter".into();
        let goal = Change::Changed;
        let found = differences(&old, &new);
        // The area's goal is called otherwise too.
        assert_eq!(
            shown(&found)[0],
            ("goal", "Fler vill och kan byta uppgifter", goal, vec!["goal"])
        );
        assert_eq!(shown(&found)[1].3, ["serves_goals"]);
        new.goals[0].value.title = "Ingen slutar i förtid".into();
        let changes: Vec<Change> = differences(&old, &new).iter().map(|d| d.change).collect();
        assert_eq!(changes, [Change::Added, Change::Removed, Change::Changed]);
    }

    #[test]
    fn moved_parts_are_no_difference() {
        let mut old = full();
        let second =
            Challenge { problem: "Många slutar".into(), ..old.challenges[0].value.clone() };
        old.challenges.push(Listed { id: id(11), value: second });
        let mut new = old.clone();
        new.challenges.reverse();
        assert_eq!(differences(&old, &new), []);
    }
}
