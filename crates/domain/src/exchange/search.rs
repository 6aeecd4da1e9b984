//! Finding a text: every word that is asked for has to be there, and what says it most comes first.

use std::collections::BTreeMap;

use crate::values::Id;

/// So many words are looked for; nobody asks with more.
pub const WORDS: usize = 8;

/// The words of a text in lower case, as they stand: letters and digits, at least two of them.
pub fn words(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| (2..=40).contains(&word.chars().count()))
        .map(str::to_lowercase)
        .collect()
}

/// What holds every word, with its weight, the heaviest first. Each word comes with what was found for it.
pub fn ranked(found: &[BTreeMap<Id, i64>]) -> Vec<(Id, i64)> {
    let Some((first, others)) = found.split_first() else { return Vec::new() };
    let weight = |id: &Id| -> Option<i64> {
        let more = others.iter().map(|one| one.get(id).copied());
        more.chain([first.get(id).copied()]).sum()
    };
    let mut all: Vec<(Id, i64)> = first.keys().filter_map(|id| Some((*id, weight(id)?))).collect();
    all.sort_by_key(|(id, weight)| (std::cmp::Reverse(*weight), *id));
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_letters_and_digits() {
        assert_eq!(words("Växla, våga – vidare! i 2026"), ["växla", "våga", "vidare", "2026"]);
        assert_eq!(words(&"å".repeat(41)), [""; 0]);
        assert_eq!(words("<b>"), [""; 0]);
    }

    #[test]
    fn every_word_is_asked_for_and_the_heaviest_comes_first() {
        let [one, two, three] = [1, 2, 3].map(|byte| Id::v4([byte; 16]));
        let film = BTreeMap::from([(one, 2), (two, 9), (three, 4)]);
        let net = BTreeMap::from([(one, 3), (three, 1)]);
        assert_eq!(ranked(&[film.clone(), net]), [(one, 5), (three, 5)]);
        assert_eq!(ranked(&[film]), [(two, 9), (three, 4), (one, 2)]);
        assert_eq!(ranked(&[]), []);
        assert_eq!(ranked(&[BTreeMap::new()]), []);
    }
}
