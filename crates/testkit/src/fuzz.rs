//! Inputs that nobody thought of: bytes near sound ones, made by the random engine of bolero.

use std::panic::RefUnwindSafe;
use std::time::{Duration, Instant};

/// An input that takes this long hangs, also on a busy machine.
const PATIENCE: Duration = Duration::from_secs(20);

/// What breaks readers, put in where an edit says so.
const TOKENS: &[&str] = &[
    "",
    " ",
    "\0",
    "\r\n",
    "\n",
    "\t",
    "\"",
    "\"\"",
    "'",
    ";",
    ",",
    "=",
    "&",
    "%",
    "%00",
    "%ff",
    "+",
    "-",
    "--",
    ".",
    "@",
    "<script>",
    "]]>",
    "&amp;",
    "{",
    "[",
    "null",
    "1e999",
    "-0",
    "9223372036854775807",
    "-9223372036854775808",
    "99999999999999999999999999",
    "2026-02-30",
    "20000229-2399",
    "\u{a0}",
    "\u{2212}",
    "\u{feff}",
    "\u{202e}",
    "\u{fffd}",
    "\u{10ffff}",
    "å",
    "ﬀ",
    "İ",
    "e\u{301}",
];

/// Calls `law` with `rounds` inputs, each one of the seeds with up to eight edits; a tenth of them
/// unless `STORLOM_LONG` is set. The law panics where it does not hold, and bolero then looks for
/// the smallest input that breaks it.
pub fn fuzz(rounds: usize, seeds: &[&[u8]], law: impl Fn(&[u8]) + RefUnwindSafe) {
    let rounds = if std::env::var_os("STORLOM_LONG").is_some() { rounds } else { rounds / 10 };
    bolero::check!().with_type::<(u8, [Edit; 8], u8)>().with_iterations(rounds).for_each(
        |(seed, edits, count)| {
            let mut input = seeds[usize::from(*seed) % seeds.len()].to_vec();
            for edit in &edits[..usize::from(*count) % (edits.len() + 1)] {
                edit.make(&mut input);
            }
            let (begun, told) = (Instant::now(), Told(&input));
            law(told.0);
            assert!(begun.elapsed() < PATIENCE, "hangs");
        },
    );
}

/// Says which input broke the law; of those that follow each other, the last is the smallest.
struct Told<'a>(&'a [u8]);

impl Drop for Told<'_> {
    fn drop(&mut self) {
        if std::thread::panicking() {
            println!("input: b\"{}\"", self.0.escape_ascii());
        }
    }
}

/// As [`fuzz`], with what is left of each input as text.
pub fn fuzz_text(rounds: usize, seeds: &[&str], law: impl Fn(&str) + RefUnwindSafe) {
    let seeds: Vec<&[u8]> = seeds.iter().map(|seed| seed.as_bytes()).collect();
    fuzz(rounds, &seeds, |bytes| law(&String::from_utf8_lossy(bytes)));
}

/// One change of an input, at a place, with a byte that says what.
#[derive(Clone, Copy, Debug, bolero::TypeGenerator)]
struct Edit {
    kind: u8,
    place: u16,
    what: u8,
}

impl Edit {
    fn make(self, input: &mut Vec<u8>) {
        let at = usize::from(self.place) % (input.len() + 1);
        let token = TOKENS[usize::from(self.what) % TOKENS.len()].as_bytes();
        let length = usize::from(self.what).min(input.len() - at);
        match self.kind % 7 {
            0 => _ = input.splice(at..at, token.iter().copied()),
            1 => input.insert(at, self.what),
            2 if at < input.len() => input[at] = self.what,
            3 => _ = input.drain(at..at + length),
            4 => {
                let piece = input[at..at + length].to_vec();
                input.splice(at..at, piece);
            }
            5 => input.truncate(at),
            // A letter in another case, a digit one more.
            _ if at < input.len() => input[at] ^= if input[at].is_ascii_digit() { 1 } else { 32 },
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;
    use std::sync::Mutex;

    use super::*;

    #[test]
    fn inputs_lie_near_the_seeds_and_differ() {
        let seen = Mutex::new(HashSet::new());
        fuzz(10_000, &[b"2026-03-01", b"12 000,50 kr"], |bytes| {
            seen.lock().unwrap().insert(bytes.to_vec());
        });
        let seen = seen.into_inner().unwrap();
        assert!(seen.len() > 500, "{}", seen.len());
        assert!(seen.contains(&b"2026-03-01"[..]) && seen.iter().any(|one| one.contains(&0)));
    }

    #[test]
    #[should_panic(expected = "test failed")]
    fn a_law_that_does_not_hold_is_found() {
        fuzz_text(10_000, &["abc"], |text| assert!(!text.contains("\r\n")));
    }
}
