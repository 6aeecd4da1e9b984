//! The string literals of a Rust source, without its comments.

/// A string literal's text as written between its quotes, and the line it begins on (from 1).
#[derive(Debug, PartialEq)]
pub struct Literal<'a> {
    pub line: usize,
    pub text: &'a str,
}

/// Every string literal: plain, raw, byte and C.
pub fn of(source: &str) -> Vec<Literal<'_>> {
    let bytes = source.as_bytes();
    let mut literals = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let rest = &source[at..];
        let token = if rest.starts_with("//") {
            Token::skip(rest.find('\n').unwrap_or(rest.len()))
        } else if rest.starts_with("/*") {
            Token::skip(block_comment(rest))
        } else if let Some(hashes) = raw_start(source, at) {
            raw(rest, hashes)
        } else if rest.starts_with('"') {
            plain(rest)
        } else if rest.starts_with('\'') {
            Token::skip(character(rest))
        } else {
            Token::skip(rest.chars().next().map_or(1, char::len_utf8))
        };
        if let Some((from, to)) = token.text {
            let line = 1 + source[..at].matches('\n').count();
            let text = &source[at + from..at + to];
            literals.push(Literal { line, text });
        }
        at += token.length;
    }
    literals
}

/// How far a token reaches, and where in it the text of a literal stands.
struct Token {
    length: usize,
    text: Option<(usize, usize)>,
}

impl Token {
    fn skip(length: usize) -> Token {
        Token { length, text: None }
    }
}

fn plain(rest: &str) -> Token {
    let mut escaped = false;
    for (at, byte) in rest.bytes().enumerate().skip(1) {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => {
                return Token { length: at + 1, text: Some((1, at)) };
            }
            _ => {}
        }
    }
    Token::skip(rest.len())
}

/// The number of `#` where `r"`, `r#"` … begins here and is not the end of a name.
fn raw_start(source: &str, at: usize) -> Option<usize> {
    let before = source[..at].bytes().next_back();
    // `br"` and `cr"` are reached at their r.
    let in_name = before.is_some_and(|byte| {
        (byte.is_ascii_alphanumeric() || byte == b'_') && !matches!(byte, b'b' | b'c')
    });
    let after = source[at..].strip_prefix('r')?;
    let hashes = after.bytes().take_while(|byte| *byte == b'#').count();
    (!in_name && after[hashes..].starts_with('"')).then_some(hashes)
}

fn raw(rest: &str, hashes: usize) -> Token {
    let from = hashes + 2;
    let end = format!("\"{}", "#".repeat(hashes));
    match rest[from..].find(&end) {
        Some(length) => {
            Token { length: from + length + end.len(), text: Some((from, from + length)) }
        }
        None => Token::skip(rest.len()),
    }
}

/// Rust's block comments nest.
fn block_comment(rest: &str) -> usize {
    let mut depth = 0;
    let mut at = 0;
    while at < rest.len() {
        let pair = rest.as_bytes().get(at..at + 2);
        match pair {
            Some(b"/*") => depth += 1,
            Some(b"*/") => depth -= 1,
            _ => {
                at += 1;
                continue;
            }
        }
        at += 2;
        if depth == 0 {
            break;
        }
    }
    at.min(rest.len())
}

/// The length of a character literal; of a lifetime, only its quote.
fn character(rest: &str) -> usize {
    let mut characters = rest.char_indices().skip(1);
    match characters.next() {
        Some((_, '\\')) => {
            // The escaped character may itself be a quote.
            let end = characters.skip(1).find(|(_, character)| *character == '\'');
            end.map_or(rest.len(), |(at, _)| at + 1)
        }
        Some(_) => match characters.next() {
            Some((at, '\'')) => at + 1,
            _ => 1,
        },
        None => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(source: &str) -> Vec<&str> {
        of(source).into_iter().map(|literal| literal.text).collect()
    }

    #[test]
    fn every_kind_of_literal_is_found() {
        let source = r###"a("x\"y", b"z", r"raw\", br#"q"uote"#, c"c", "", "å")"###;
        assert_eq!(texts(source), ["x\\\"y", "z", "raw\\", "q\"uote", "c", "", "å"]);
    }

    #[test]
    fn comments_characters_and_lifetimes_hold_none() {
        let source = "// \"a\"\n/* \"b\" /* \"c\" */ \"d\" */ '\"' '\\'' b'\"' '\\u{22}' fn f<'a>(x: &'a str) {} \"e\"";
        assert_eq!(texts(source), ["e"]);
    }

    #[test]
    fn lines_are_counted_from_one() {
        let lines: Vec<usize> =
            of("\"a\n\"\n\n\"b\"").into_iter().map(|literal| literal.line).collect();
        assert_eq!(lines, [1, 4]);
    }

    #[test]
    fn a_name_that_ends_in_r_is_no_raw_literal() {
        assert_eq!(texts("let r#for = var\"a\\\"b\";"), ["a\\\"b"]);
    }
}
