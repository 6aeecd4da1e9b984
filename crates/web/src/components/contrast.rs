//! Every pair of colours that meet on a page, in both schemes, against WCAG 2.2: 4.5 for text (1.4.3),
//! 3 for what must be seen to be used (1.4.11).

use std::collections::HashMap;

const TOKENS: &str = include_str!("../../assets/css/tokens.css");

const TEXT: f64 = 4.5;
const SHAPE: f64 = 3.0;

const PAIRS: [(&str, &[&str], f64); 11] = [
    ("ink", &["paper", "snow", "lake-wash", "eye-wash"], TEXT),
    ("ink-2", &["paper", "snow", "lake-wash", "eye-wash"], TEXT),
    ("lake", &["paper", "snow", "lake-wash", "eye-wash"], TEXT),
    ("lake-2", &["paper", "snow", "lake-wash", "eye-wash"], TEXT),
    ("eye", &["paper", "snow", "eye-wash"], TEXT),
    ("on-lake", &["lake", "lake-2"], TEXT),
    ("on-eye", &["eye", "eye-2"], TEXT),
    ("on-bar", &["bar"], TEXT),
    ("on-bar-2", &["bar"], TEXT),
    ("on-focus", &["focus"], TEXT),
    ("edge", &["paper", "snow", "lake-wash"], SHAPE),
];

#[test]
fn every_pair_can_be_read_in_both_schemes() {
    let (light, dark) =
        TOKENS.split_once("prefers-color-scheme: dark").expect("both schemes are there");
    let light = colours(light);
    let mut both = light.clone();
    both.extend(colours(dark));
    assert_ne!(light["paper"], both["paper"], "the schemes differ");
    for (scheme, colours) in [("light", &light), ("dark", &both)] {
        for (above, grounds, least) in PAIRS {
            for below in grounds {
                let found = contrast(colours[above], colours[*below]);
                assert!(
                    found >= least,
                    "{scheme}: {above} on {below} is {found:.2}, under {least}"
                );
            }
        }
        focus_is_seen(scheme, colours);
    }
}

/// The focus is a yellow band with a dark one beside it: on every ground one of them stands out.
fn focus_is_seen(scheme: &str, colours: &HashMap<&str, [f64; 3]>) {
    for ground in ["paper", "snow", "lake-wash", "eye-wash", "lake", "eye", "bar"] {
        let band = |name: &str| contrast(colours[name], colours[ground]);
        let best = band("focus").max(band("on-focus"));
        assert!(best >= SHAPE, "{scheme}: focus on {ground} is {best:.2}");
    }
}

/// The hexadecimal colours of a part of the style sheet, as shares of red, green and blue.
fn colours(css: &str) -> HashMap<&str, [f64; 3]> {
    css.lines()
        .filter_map(|line| line.trim().strip_prefix("--")?.strip_suffix(';')?.split_once(": #"))
        .map(|(name, hex)| {
            let part = |at: usize| {
                let byte = u8::from_str_radix(&hex[at..at + 2], 16).expect("six digits");
                f64::from(byte) / 255.0
            };
            (name, [part(0), part(2), part(4)])
        })
        .collect()
}

/// WCAG 2.2, “contrast ratio”.
fn contrast(one: [f64; 3], other: [f64; 3]) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// WCAG 2.2, “relative luminance”.
fn luminance(colour: [f64; 3]) -> f64 {
    let [red, green, blue] = colour.map(|share| {
        if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

#[test]
fn black_on_white_is_twenty_one() {
    assert!((contrast([0.0; 3], [1.0; 3]) - 21.0).abs() < 1e-9);
}
