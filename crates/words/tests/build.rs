//! Proves the build script: what it reads, what it refuses and in which words, what it writes.

#[path = "../build/emit.rs"]
mod emit;
#[path = "../build/join.rs"]
mod join;
#[path = "../build/message.rs"]
mod message;
#[path = "../build/read.rs"]
mod read;

/// The generated text for these two files, or the faults.
fn generate(swedish: &str, english: &str) -> Result<String, Vec<String>> {
    let swedish = read::read("sv.ftl", swedish)?;
    let english = read::read("en.ftl", english)?;
    join::join(("sv.ftl", swedish), ("en.ftl", english)).map(|methods| emit::emit(&methods))
}

/// What is refused in two files, one fault on each line; nothing if they are taken.
fn mismatch(swedish: &str, english: &str) -> String {
    let faults = generate(swedish, english).err().unwrap_or_default();
    faults.join("\n")
}

/// What is refused in one text that stands in both files.
fn fault(text: &str) -> String {
    mismatch(text, text)
}

#[test]
fn a_text_becomes_a_static_method_with_the_swedish_text_as_doc() {
    let text = generate("fund-title = Medel\n", "fund-title = Funds\n").expect("reads");
    assert!(text.contains("#[doc = \"```text\\nMedel\\n```\"]"), "{text}");
    assert!(text.contains("pub fn fund_title(self) -> &'static str {"));
    assert!(text.contains("Self::Sv => \"Medel\",\n            Self::En => \"Funds\","));
}

#[test]
fn several_arguments_are_named_and_share_the_stricter_type() {
    let text = generate(
        "a = { $name } har { $count } i { $kind ->\n  [x] X\n *[other] Y\n }\n",
        "a = { $count ->\n  [0] none\n  [one] one\n *[other] { $count }\n } in { $kind } of { $name }\n",
    )
    .expect("reads");
    let taken = "a(self, args: args::A<'_, impl std::fmt::Display>) -> String";
    assert!(text.contains(taken), "{text}");
    assert!(text.contains("let args::A { name, count, kind } = args;"), "{text}");
    let named = "pub struct A<'a, Name> {\n        pub name: Name,\n        pub count: i64,\n        \
                 pub kind: &'a str,\n    }";
    assert!(text.contains(named), "{text}");
    assert!(
        text.contains("format!(\"{} har {} i {}\", name, crate::format::number(count), match kind"),
        "{text}"
    );
    assert!(text.contains("match count { 0 => \"none\".to_owned(), 1 | -1 => \"one\".to_owned(), _ => crate::format::number(count) }"), "{text}");
}

#[test]
fn braces_quotes_and_escapes_are_kept_as_text() {
    let source = "a = { \"{\" }\"{ \"\\u00A0\" }{ $x }\n";
    let text = generate(source, source).expect("reads");
    assert!(text.contains(r#"format!("{{\"\u{a0}{}", x)"#), "{text}");
}

#[test]
fn lines_and_paragraphs_are_joined_as_written() {
    let source = "a =\n    One\n    two\n\n    three\n";
    let text = generate(source, source).expect("reads");
    assert!(text.contains(r#"Self::Sv => "One\ntwo\n\nthree","#), "{text}");
}

#[test]
fn a_message_missing_in_either_language_is_named() {
    assert_eq!(mismatch("a = A\nb = B\n", "a = A\n"), "en.ftl: b: is missing");
    assert_eq!(mismatch("a = A\n", "a = A\nb = B\n"), "sv.ftl: b: is missing");
}

#[test]
fn arguments_that_differ_are_named() {
    assert_eq!(
        mismatch("a = { $x } { $y }\n", "a = { $x }\n"),
        "en.ftl: a: lacks the argument $y that Swedish has"
    );
    assert_eq!(
        mismatch("a = A\n", "a = { $x }\n"),
        "en.ftl: a: has the argument $x that Swedish lacks"
    );
    assert_eq!(
        mismatch(
            "a = { $x ->\n  [one] A\n *[other] B\n }\n",
            "a = { $x ->\n  [big] A\n *[other] B\n }\n"
        ),
        "en.ftl: a: uses $x both as a number and as a word"
    );
}

#[test]
fn an_id_stands_once() {
    assert_eq!(mismatch("a = A\na = B\n", "a = A\n"), "sv.ftl: a: stands twice");
}

#[test]
fn syntax_that_is_not_served_is_refused() {
    for (text, reason) in [
        ("-brand = S\n", "-brand: terms are not served"),
        ("a = A\n    .title = T\n", "a: the attribute .title is not served"),
        ("a = { -brand }\n", "a: the term -brand is not served"),
        ("a = { b }\n", "a: the reference to b is not served"),
        ("a = { NUMBER($x) }\n", "a: the function NUMBER() is not served"),
        ("a = { 5 }\n", "a: the number 5 is not served"),
        ("a = { { $x } }\n", "a: braces within braces are not served"),
    ] {
        let fault = fault(text);
        assert!(fault.starts_with(&format!("sv.ftl: {reason}")), "{fault}");
    }
    assert!(fault("a = A\nb = { $\n").starts_with("sv.ftl:2: "));
}

#[test]
fn choices_are_whole_and_clear() {
    for (variants, reason) in [
        ("*[other] A", "$x -> has nothing to choose between"),
        ("*[one] A\n  [other] B", "the default of $x must be *[other]"),
        ("[1] A\n  [one] B\n *[other] C", "two variants of $x match 1"),
        ("[a] A\n  [a] B\n *[other] C", "two variants of $x match a"),
        ("[1.5] A\n *[other] B", "[1.5] of $x is not a whole number"),
        ("[1] A\n  [a] B\n *[other] C", "[1] of $x stands among words"),
        (
            "[few] A\n *[other] B",
            "[few] of $x is no plural form here: Swedish and English have one and other",
        ),
    ] {
        let text = format!("m = {{ $x ->\n  {variants}\n }}\n");
        assert_eq!(fault(&text), format!("sv.ftl: m: {reason}"));
    }
}

#[test]
fn names_that_rust_cannot_say_are_refused() {
    assert_eq!(fault("type = A\n"), "sv.ftl: type: the name type is taken, choose another");
    assert_eq!(fault("a = { $self }\n"), "sv.ftl: a: the name self is taken, choose another");
    assert_eq!(
        fault("a_b = A\n"),
        "sv.ftl: a_b: the name a_b may have small letters, digits and hyphens only"
    );
}

#[test]
fn every_fault_of_a_file_is_told_at_once() {
    assert_eq!(mismatch("-a = A\nb = { c }\n", "").lines().count(), 2);
}
