//! Two texts word by word: what stands in both, what is gone, what has come.

/// Some words in a row, with the white space after them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Words {
    Same(String),
    Gone(String),
    Come(String),
}

/// Texts that have less than a third of their words in common are shown as two texts: single words kept here and there
/// help nobody to read.
const KEPT_AT_LEAST: (usize, usize) = (1, 3);
/// The longest tables of words that are compared: 2 000 against 2 000, more than any field takes.
const MOST_CELLS: usize = 4_000_000;

/// The words of `old` and `new` in the order they are read.
pub fn compared_words(old: &str, new: &str) -> Vec<Words> {
    let (a, b) = (words(old), words(new));
    let whole = || {
        let both = [Words::Gone(old.to_owned()), Words::Come(new.to_owned())];
        both.into_iter().filter(|words| !words.text().is_empty()).collect()
    };
    if a.len().saturating_mul(b.len()) > MOST_CELLS {
        return whole();
    }
    let common = common(&a, &b);
    let kept = common[0][0];
    if kept * KEPT_AT_LEAST.1 < a.len().max(b.len()) * KEPT_AT_LEAST.0 {
        return whole();
    }
    let mut out: Vec<Words> = Vec::new();
    let (mut i, mut j) = (0, 0);
    while i < a.len() || j < b.len() {
        if i < a.len() && j < b.len() && same(a[i], b[j]) {
            add(&mut out, Words::Same(b[j].to_owned()));
            (i, j) = (i + 1, j + 1);
        } else if i < a.len() && common[i + 1][j] >= common[i][(j + 1).min(b.len())] || j == b.len()
        {
            add(&mut out, Words::Gone(a[i].to_owned()));
            i += 1;
        } else {
            add(&mut out, Words::Come(b[j].to_owned()));
            j += 1;
        }
    }
    out
}

impl Words {
    pub fn text(&self) -> &str {
        match self {
            Words::Same(text) | Words::Gone(text) | Words::Come(text) => text,
        }
    }
}

/// Each word with the white space after it.
fn words(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let (mut from, mut in_space) = (0, false);
    for (at, letter) in text.char_indices() {
        if in_space && !letter.is_whitespace() {
            found.push(&text[from..at]);
            from = at;
        }
        in_space = letter.is_whitespace();
    }
    if from < text.len() {
        found.push(&text[from..]);
    }
    found
}

fn same(one: &str, other: &str) -> bool {
    one.trim_end() == other.trim_end()
}

/// How many words the rests of both texts have in common, from each place on.
fn common(a: &[&str], b: &[&str]) -> Vec<Vec<usize>> {
    let mut table = vec![vec![0; b.len() + 1]; a.len() + 1];
    for i in (0..a.len()).rev() {
        for j in (0..b.len()).rev() {
            table[i][j] = if same(a[i], b[j]) {
                table[i + 1][j + 1] + 1
            } else {
                table[i + 1][j].max(table[i][j + 1])
            };
        }
    }
    table
}

/// Adds to the last run if it is of the same sort.
fn add(out: &mut Vec<Words>, next: Words) {
    match (out.last_mut(), &next) {
        (Some(Words::Same(text)), Words::Same(more))
        | (Some(Words::Gone(text)), Words::Gone(more))
        | (Some(Words::Come(text)), Words::Come(more)) => text.push_str(more),
        _ => out.push(next),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::Words::{Come, Gone, Same};
    use super::*;

    #[test]
    fn one_word_changed_leaves_the_rest() {
        let found =
            compared_words("Varje år i mars, med protokoll", "Varje år i april, med protokoll");
        let expected = [
            Same("Varje år i ".into()),
            Gone("mars, ".into()),
            Come("april, ".into()),
            Same("med protokoll".into()),
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn what_only_one_text_says_is_gone_or_has_come() {
        assert_eq!(compared_words("", "Nytt"), [Come("Nytt".into())]);
        assert_eq!(compared_words("Gammalt", ""), [Gone("Gammalt".into())]);
        assert_eq!(compared_words("", ""), []);
        assert_eq!(compared_words("Lika", "Lika"), [Same("Lika".into())]);
        let added = compared_words("Alla kan söka", "Alla kan söka själva");
        assert_eq!(added, [Same("Alla kan söka ".into()), Come("själva".into())]);
    }

    #[test]
    fn another_text_is_shown_as_two() {
        let found = compared_words("Vi följer upp i mars", "Parterna möts varje vår i Kiruna");
        assert!(matches!(&found[..], [Gone(_), Come(_)]), "{found:?}");
    }

    proptest! {
        #[test]
        fn both_texts_can_be_read_out_again(old in "[ab \n]{0,30}", new in "[ab \n]{0,30}") {
            let found = compared_words(&old, &new);
            let letters = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
            let read = |without: fn(&Words) -> bool| {
                let kept = found.iter().filter(|words| !without(words));
                letters(&kept.map(|words| format!("{} ", words.text())).collect::<String>())
            };
            prop_assert_eq!(read(|words| matches!(words, Come(_))), letters(&old));
            prop_assert_eq!(read(|words| matches!(words, Gone(_))), letters(&new));
        }
    }
}
