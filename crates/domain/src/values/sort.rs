//! The order that Swedish readers expect, kept as a text that sorts by its bytes alone.

/// A key whose plain byte order (`C` collation) is the Swedish order of the texts.
///
/// White space comes first, then signs, numbers by their size, a–z, å, ä, ö, and other alphabets. W is a letter of its
/// own; ü sorts as y, æ as ä, ø as ö; other accents count only between texts that are otherwise alike; case never
/// does. Texts that differ by signs, zeros in front of numbers or case alone share a key.
pub fn swedish_key(text: &str) -> String {
    let lower = composed(text);
    let mut key = String::with_capacity(text.len() + 4);
    let mut accented = false;
    let mut rest = lower.trim();
    while let Some(first) = rest.chars().next() {
        let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let spaces = rest.len() - rest.trim_start_matches(is_space).len();
        if digits > 0 {
            push_number(&mut key, &rest[..digits]);
        } else if spaces > 0 {
            key.push('!');
        } else {
            accented |= push_letter(&mut key, first);
        }
        rest = &rest[digits.max(spaces).max(first.len_utf8())..];
    }
    if accented {
        // Below every character of the key itself, so that accents never outweigh a letter.
        key.push(' ');
        key.extend(lower.chars().filter(|c| c.is_alphabetic()));
    }
    key
}

fn is_space(c: char) -> bool {
    c.is_whitespace() || c.is_control()
}

/// Lower case, with the Swedish letters in one piece: some systems send ä as a and two dots.
fn composed(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars().flat_map(char::to_lowercase) {
        let whole = match (out.chars().next_back(), c) {
            (Some('a'), '\u{30a}') => Some('å'),
            (Some('a'), '\u{308}') => Some('ä'),
            (Some('o'), '\u{308}') => Some('ö'),
            (Some('u'), '\u{308}') => Some('ü'),
            (Some('e'), '\u{301}') => Some('é'),
            _ => None,
        };
        if whole.is_some() {
            out.pop();
        }
        out.push(whole.unwrap_or(c));
    }
    out
}

/// A number sorts by how many digits it has, then by the digits: 9 before 10, without bound on its length.
fn push_number(key: &mut String, digits: &str) {
    let digits = digits.trim_start_matches('0');
    key.push_str(&format!("{:02}", digits.len().min(99)));
    key.push_str(digits);
}

/// Adds what a lower-case character sorts as; true when an accent was lost. `{ | }` follow z in ASCII.
fn push_letter(key: &mut String, c: char) -> bool {
    let (base, accented) = match c {
        'a'..='z' => return push(key, c, false),
        'å' => ("{", false),
        'ä' => ("|", false),
        'ö' => ("}", false),
        'æ' => ("|", true),
        'ø' | 'ő' | 'œ' => ("}", true),
        'à' | 'á' | 'â' | 'ã' | 'ā' | 'ă' | 'ą' => ("a", true),
        'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => ("c", true),
        'ď' | 'đ' | 'ð' => ("d", true),
        'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' => ("e", true),
        'ĝ' | 'ğ' | 'ġ' | 'ģ' => ("g", true),
        'ĥ' | 'ħ' => ("h", true),
        'ì' | 'í' | 'î' | 'ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' => ("i", true),
        'ĵ' => ("j", true),
        'ķ' => ("k", true),
        'ĺ' | 'ļ' | 'ľ' | 'ł' => ("l", true),
        'ñ' | 'ń' | 'ņ' | 'ň' | 'ŋ' => ("n", true),
        'ò' | 'ó' | 'ô' | 'õ' | 'ō' | 'ŏ' => ("o", true),
        'ŕ' | 'ŗ' | 'ř' => ("r", true),
        'ś' | 'ŝ' | 'ş' | 'š' | 'ș' => ("s", true),
        'ß' => ("ss", true),
        'ţ' | 'ť' | 'ŧ' | 'ț' => ("t", true),
        'þ' => ("th", true),
        'ù' | 'ú' | 'û' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ų' => ("u", true),
        'ŵ' => ("w", true),
        'ü' | 'ű' | 'ý' | 'ÿ' | 'ŷ' => ("y", true),
        'ź' | 'ż' | 'ž' => ("z", true),
        '\u{300}'..='\u{36f}' => ("", true),
        _ if c.is_alphanumeric() => return push(key, c, false),
        _ => ("#", false),
    };
    key.push_str(base);
    accented
}

fn push(key: &mut String, c: char, accented: bool) -> bool {
    key.push(c);
    accented
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn assert_in_order(texts: &[&str]) {
        for pair in texts.windows(2) {
            let (first, second) = (swedish_key(pair[0]), swedish_key(pair[1]));
            assert!(first < second, "{pair:?}: {first:?} {second:?}");
        }
    }

    #[test]
    fn swedish_words_come_in_swedish_order() {
        // The order that ICU 78 gives for Swedish (CLDR 48).
        assert_in_order(&[
            "e",
            "é",
            "f",
            "Vb",
            "Vik",
            "Wa",
            "Wik",
            "Ünal",
            "Ystad",
            "Zinkgruvan",
            "Åre",
            "æ",
            "Älvsjö",
            "Ängelholm",
            "ø",
            "Östersund",
        ]);
    }

    #[test]
    fn numbers_come_by_size_before_letters_and_after_signs() {
        assert_in_order(&[
            "",
            "-",
            "0",
            "9",
            "9 a",
            "10",
            "10b",
            "123456789012345678901234567890",
            "a",
            "a 2",
            "a 10",
            "aa",
        ]);
        assert_eq!(swedish_key("Ärende 007"), swedish_key("ärende 7"));
    }

    #[test]
    fn a_name_comes_before_the_names_that_it_begins() {
        assert_in_order(&[
            "Berg", "Bérg", "Berg Eva", "Berg-Eva", "Berga", "Berge", "Bergé", "Bergea",
        ]);
    }

    #[test]
    fn letters_in_two_pieces_sort_as_one() {
        for (pieces, whole) in
            [("A\u{30a}", "å"), ("a\u{308}", "Ä"), ("O\u{308}", "ö"), ("u\u{308}", "ü")]
        {
            assert_eq!(swedish_key(pieces), swedish_key(whole));
        }
    }

    #[test]
    fn other_alphabets_come_last() {
        assert_in_order(&["ö", "Ωμέγα", "Яков"]);
    }

    proptest! {
        #[test]
        fn any_text_has_a_key_that_both_engines_can_store(text in "(?s).{0,40}") {
            let key = swedish_key(&text);
            prop_assert!(!key.chars().any(char::is_control), "{:?}", key);
            prop_assert_eq!(key, swedish_key(&format!(" {text}\t")));
        }

        #[test]
        fn case_does_not_count(text in "[a-zA-ZåäöÅÄÖéÜ0-9 -]{0,30}") {
            prop_assert_eq!(swedish_key(&text.to_uppercase()), swedish_key(&text.to_lowercase()));
        }

        #[test]
        fn a_text_never_comes_after_what_it_begins(text in "[a-zåäöéü0-9 -]{0,20}", more in "[a-zåäöéü0-9 -]{0,20}") {
            let longer = format!("{text}{more}");
            prop_assert!(swedish_key(&text) <= swedish_key(&longer));
        }

        #[test]
        fn numbers_sort_by_size(a: u64, b: u64) {
            prop_assert_eq!(swedish_key(&a.to_string()).cmp(&swedish_key(&b.to_string())), a.cmp(&b));
        }
    }
}
