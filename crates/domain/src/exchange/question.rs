//! Questions of the organiser's own, asked when one signs up: one on each line, options in parentheses, a star on what
//! has to be answered.

use std::collections::BTreeSet;

use super::Reason;
use crate::values::{Check, Fault, TextFault, read_line};

/// An event has at most so many.
pub const QUESTIONS: usize = 5;
const QUESTION_MAX: usize = 160;
const OPTIONS: std::ops::RangeInclusive<usize> = 2..=10;
const OPTION_MAX: usize = 60;
const ANSWER_MAX: usize = 500;

/// The names of their fields in the form where they are answered.
pub const ANSWER_FIELDS: [&str; QUESTIONS] = ["svar1", "svar2", "svar3", "svar4", "svar5"];

/// One question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    pub text: String,
    /// None where one answers in one's own words.
    pub options: Vec<String>,
    pub required: bool,
}

/// What cannot be read of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QuestionFault {
    Text(TextFault),
    /// There are two to ten options, each of them once.
    Options,
}

/// Reads lines such as `Vilken kost? (allt / vegetariskt) *`; empty ones are passed over.
///
/// # Errors
/// [`Reason::Question`] with the line's number from 1; [`Reason::TooManyQuestions`].
pub fn read_questions(text: &str) -> Result<Vec<Question>, Reason> {
    let mut read = Vec::new();
    for (line, text) in (1..).zip(text.lines()) {
        if text.trim().is_empty() {
            continue;
        }
        read.push(question(text).map_err(|fault| Reason::Question { line, fault })?);
    }
    if read.len() > QUESTIONS {
        return Err(Reason::TooManyQuestions { max: QUESTIONS });
    }
    Ok(read)
}

/// The questions as lines that [`read_questions`] reads back.
pub fn written_questions(questions: &[Question]) -> String {
    let line = |question: &Question| {
        let options = match question.options.is_empty() {
            true => String::new(),
            false => format!(" ({})", question.options.join(" / ")),
        };
        format!("{}{options}{}", question.text, if question.required { " *" } else { "" })
    };
    questions.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// The answers to the questions, an empty one where nothing was said; what is wrong is refused at its field.
pub fn read_answers(
    check: &mut Check,
    questions: &[Question],
    typed: impl Fn(&str) -> String,
) -> Option<Vec<String>> {
    let answer = |(question, field): (&Question, &&'static str)| {
        let given = typed(field);
        match (given.trim().is_empty(), question.options.is_empty()) {
            (true, _) if question.required => {
                check.refuse(*field, Fault::Empty);
                None
            }
            (true, _) => Some(String::new()),
            (_, true) => check.line(field, &given, ANSWER_MAX),
            (_, false) => check.choice(field, &given, |given| {
                question.options.iter().find(|option| *option == given).cloned()
            }),
        }
    };
    let all: Vec<Option<String>> = questions.iter().zip(&ANSWER_FIELDS).map(answer).collect();
    all.into_iter().collect()
}

fn question(line: &str) -> Result<Question, QuestionFault> {
    let line = line.trim();
    let (line, required) = match line.strip_suffix('*') {
        Some(rest) => (rest.trim_end(), true),
        None => (line, false),
    };
    let listed = line.strip_suffix(')').and_then(|line| line.rsplit_once('('));
    let (text, options) = match listed {
        Some((text, options)) if options.contains('/') => (text, read_options(options)?),
        _ => (line, Vec::new()),
    };
    let text = read_line(text, QUESTION_MAX).map_err(QuestionFault::Text)?;
    Ok(Question { text, options, required })
}

fn read_options(text: &str) -> Result<Vec<String>, QuestionFault> {
    let all = text.split('/').map(|option| read_line(option, OPTION_MAX));
    let all: Vec<String> = all.collect::<Result<_, _>>().map_err(|_| QuestionFault::Options)?;
    let different: BTreeSet<&String> = all.iter().collect();
    if !OPTIONS.contains(&all.len()) || different.len() != all.len() {
        return Err(QuestionFault::Options);
    }
    Ok(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    const LINES: &str = "Vad vill ni fråga?\nVilken kost? (allt / vegetariskt / veganskt) *\n\
        Kommer ni med tåg? (ja / nej)";

    #[test]
    fn a_line_is_a_question_with_options_and_a_star() {
        let all = read_questions(LINES).unwrap();
        assert_eq!(all[0].text, "Vad vill ni fråga?");
        assert!(all[0].options.is_empty() && !all[0].required);
        assert_eq!(all[1].options, ["allt", "vegetariskt", "veganskt"]);
        assert!(all[1].required);
        assert_eq!(all[2].options, ["ja", "nej"]);
        assert_eq!(written_questions(&all), LINES);
        assert_eq!(read_questions("\n  \n"), Ok(Vec::new()));
        // Parentheses without a stroke are text.
        let plain = read_questions("Hur många (ungefär)").unwrap();
        assert_eq!((plain[0].text.as_str(), plain[0].options.len()), ("Hur många (ungefär)", 0));
    }

    #[test]
    fn what_cannot_be_read_says_where() {
        let fault = |text: &str| read_questions(text).unwrap_err();
        for options in ["(a / a)", "(a / )", "(1/2/3/4/5/6/7/8/9/10/11)"] {
            let text = format!("Först\n\nVad? {options}");
            let expected = Reason::Question { line: 3, fault: QuestionFault::Options };
            assert_eq!(fault(&text), expected, "{options}");
        }
        assert_eq!(fault(&"a\n".repeat(6)), Reason::TooManyQuestions { max: 5 });
        assert!(matches!(fault("(a / b)"), Reason::Question { line: 1, .. }));
        assert!(matches!(fault("Ring 20000229-2399"), Reason::Question { line: 1, .. }));
    }

    #[test]
    fn answers_are_read_as_the_questions_say() {
        let all = read_questions(LINES).unwrap();
        let read = |given: [&str; 3]| {
            let mut check = Check::default();
            let answers = read_answers(&mut check, &all, |field| {
                let at = ANSWER_FIELDS.iter().position(|known| *known == field).unwrap();
                given[at].to_owned()
            });
            check.finish(|| answers).map_err(|all| all[0].field)
        };
        assert_eq!(read(["", "allt", ""]).unwrap(), ["", "allt", ""]);
        assert_eq!(read(["Hur?", "allt", "nej"]).unwrap(), ["Hur?", "allt", "nej"]);
        assert_eq!(read(["", "", ""]), Err(Some("svar2")));
        assert_eq!(read(["", "fisk", ""]), Err(Some("svar2")));
        assert_eq!(read(["20000229-2399", "allt", ""]), Err(Some("svar1")));
    }
}
