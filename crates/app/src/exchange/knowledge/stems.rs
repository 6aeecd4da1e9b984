//! Words become stems, once, here: what stands in a text and what is looked for alike.

use std::collections::{BTreeMap, BTreeSet};

use domain::exchange::{Knowledge, Theme, WORDS, words};
use domain::values::Id;
use rust_stemmers::{Algorithm, Stemmer};
use store::Tx;
use store::exchange::with_stem;
use words::Language;

use crate::Error;

/// A word of the title weighs so much; texts that share such a word are alike.
pub(super) const TITLE: i64 = 8;
const THEME: i64 = 4;
const BODY: i64 = 1;
/// A stem that is shorter is looked for as it is: too much begins with it.
const GOES_ON: usize = 4;

/// What is written is Swedish, whatever the reader's language.
const L: Language = Language::Sv;

/// The stem of the stem until it is its own: once gives *kurs* for *kurser*, but *kur* for *kurs*.
fn stem(word: &str) -> String {
    let stemmer = Stemmer::create(Algorithm::Swedish);
    let mut stem = word.to_owned();
    loop {
        let next = stemmer.stem(&stem).into_owned();
        if next == stem {
            return stem;
        }
        stem = next;
    }
}

fn small_words() -> BTreeSet<&'static str> {
    L.exchange_search_small_words().split_whitespace().collect()
}

/// The stems of a text, small words apart, with their weight.
pub(super) fn of(said: &Knowledge) -> BTreeMap<String, i64> {
    let small = small_words();
    let mut stems = BTreeMap::new();
    let mut add = |text: &str, weight: i64| {
        for word in words(text).iter().filter(|word| !small.contains(word.as_str())) {
            *stems.entry(stem(word)).or_insert(0) += weight;
        }
    };
    add(&said.title, TITLE);
    for theme in &said.themes {
        add(&L.exchange_theme(theme.code()), THEME);
    }
    let texts = [&said.body, &said.measure, &said.time, &said.gave, &said.otherwise];
    for text in texts.into_iter().flatten() {
        add(text, BODY);
    }
    stems
}

/// The texts that hold every word of `search`, or its twin, with their weight; nothing where nothing is asked for.
pub(super) fn find(tx: &Tx<'_>, search: &str) -> Result<Option<Vec<(Id, i64)>>, Error> {
    let small = small_words();
    let asked = words(search).into_iter().filter(|word| !small.contains(word.as_str()));
    let mut found = Vec::new();
    for word in asked.take(WORDS) {
        let mut one: BTreeMap<Id, i64> = BTreeMap::new();
        for stem in with_twins(&stem(&word)) {
            let goes_on = stem.chars().count() >= GOES_ON;
            let last = if goes_on { format!("{stem}\u{10ffff}") } else { stem.clone() };
            for (id, weight) in with_stem(tx, &stem, &last)? {
                *one.entry(id).or_insert(0) += weight;
            }
        }
        found.push(one);
    }
    Ok((!found.is_empty()).then(|| domain::exchange::ranked(&found)))
}

/// What goes on from the doing: *utvärdering* is looked for as *utvärdera* too.
fn doing(noun: &str) -> Option<String> {
    let root = noun.strip_suffix("ning").or_else(|| noun.strip_suffix("ing"))?;
    (root.chars().count() > GOES_ON).then(|| stem(root))
}

/// The themes that words of a text point to, by the words that each theme is known by.
pub(in crate::exchange) fn themes_of(said: &BTreeSet<String>) -> Vec<Theme> {
    let stems: BTreeSet<String> = said.iter().map(|word| stem(word)).collect();
    let points_to = |theme: &Theme| {
        let known = L.exchange_theme_words(theme.code());
        // What is known may be the beginning of a longer word: *digital* of *digitalisering*.
        known.split_whitespace().map(stem).any(|known| {
            stems.iter().any(|said| *said == known || (known.len() > 5 && said.starts_with(&known)))
        })
    };
    Theme::ALL.into_iter().filter(points_to).collect()
}

/// The stem, and those of the words that mean the same.
fn with_twins(asked: &str) -> BTreeSet<String> {
    let mut all = BTreeSet::from([asked.to_owned()]);
    all.extend(doing(asked));
    for twins in L.exchange_search_twins().split(',') {
        let stems: Vec<String> = twins.split_whitespace().map(stem).collect();
        if stems.iter().any(|stem| stem == asked) {
            all.extend(stems);
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_a_word_have_one_stem() {
        for [one, other] in [
            ["åtgärder", "åtgärden"],
            ["filmen", "filmer"],
            ["myndigheternas", "myndigheten"],
            ["ansökningar", "ansökningarna"],
            ["kurser", "kurs"],
            ["insatser", "insats"],
            ["växeltjänstgöring", "växeltjänstgöringen"],
        ] {
            assert_eq!(stem(one), stem(other));
        }
        assert_ne!(stem("mål"), stem("mal"), "å is another letter than a");
        assert_ne!(stem("växla"), stem("vaxla"));
    }

    #[test]
    fn twins_find_each_other() {
        let twins = with_twins(&stem("åtgärden"));
        assert!(twins.contains(&stem("insatser")) && twins.contains(&stem("aktivitet")));
        assert_eq!(with_twins("dörr").len(), 1);
        assert!(with_twins(&stem("utvärderingar")).contains(&stem("utvärdera")));
        assert_eq!(with_twins("ring").len(), 1);
    }
}
