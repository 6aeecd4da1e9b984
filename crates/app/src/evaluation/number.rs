//! A number as somebody typed it.

use statistics::Exact;

/// Reads a number: `-12.5`, `3e-4`, `−12`, `1 234` (no-break or plain spaces in threes), `12 %` (0.12), and `12,5` where the
/// comma is a decimal comma. `None` for everything else: text, NA, infinities.
pub(super) fn read(text: &str, decimal_comma: bool) -> Option<Exact> {
    let text = text.trim();
    if let Some(plain) = Exact::read(text) {
        return Some(plain);
    }
    if let Some(share) = text.strip_suffix('%').filter(|share| !share.contains('%')) {
        return read(share, decimal_comma).map(|share| share / Exact::from(100.0));
    }
    let text = text.replace('\u{2212}', "-");
    let text = ungrouped(&text)?;
    match text.split_once(',') {
        None => Exact::read(&text),
        // A point beside the comma would group thousands, or the comma would: nobody can know.
        Some((whole, part)) if decimal_comma && !text.contains('.') && !part.contains(',') => {
            Exact::read(&format!("{whole}.{part}"))
        }
        Some(_) => None,
    }
}

/// A number that somebody typed in a field, where the comma is a decimal comma.
#[must_use]
pub fn read_number(text: &str) -> Option<f64> {
    read(text, true).map(Exact::value)
}

/// Without the spaces that stand before each three digits; `None` where they stand elsewhere.
fn ungrouped(text: &str) -> Option<String> {
    let is_space = |c: char| matches!(c, ' ' | '\u{a0}' | '\u{202f}');
    if !text.contains(is_space) {
        return Some(text.to_owned());
    }
    let whole = text.split([',', '.']).next().unwrap_or_default();
    let mut groups = whole.split(is_space);
    let first = groups.next().unwrap_or_default().trim_start_matches(['-', '+']);
    let is_group = |group: &str, lengths: std::ops::RangeInclusive<usize>| {
        lengths.contains(&group.len()) && group.bytes().all(|byte| byte.is_ascii_digit())
    };
    let is_whole = is_group(first, 1..=3) && groups.all(|group| is_group(group, 3..=3));
    let is_part = text.get(whole.len()..).is_some_and(|part| !part.contains(is_space));
    (is_whole && is_part).then(|| text.replace(is_space, ""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_they_are_typed() {
        for (text, value) in [
            ("12.5", 12.5),
            (" -3 ", -3.0),
            ("−3", -3.0),
            ("1e3", 1000.0),
            ("12,5", 12.5),
            ("1 234", 1234.0),
            ("-1\u{a0}234\u{a0}567,25", -1_234_567.25),
            ("12\u{a0}%", 0.12),
            ("0,5%", 0.005),
        ] {
            assert_eq!(read(text, true).map(Exact::value), Some(value), "{text}");
        }
    }

    #[test]
    fn what_may_mean_two_things_is_no_number() {
        for text in [
            "", "NA", "NaN", "inf", "∞", "1e999", "1.234,5", "1,234,5", "12 34", "1 2345", "1,5 0",
            "ja", "%", "1 %%", "0x1", "#N/A",
        ] {
            assert_eq!(read(text, true), None, "{text}");
        }
        assert_eq!(read("12,5", false), None);
    }
}
