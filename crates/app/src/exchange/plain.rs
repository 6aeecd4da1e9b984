//! Markdown as plain text: what a letter or calendar says to those who read it without anything drawn.

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

/// The text without marks; an address stands after the words that lead to it.
pub fn plain(markdown: &str) -> String {
    let mut said = String::new();
    // Addresses of links that are open, and the numbers of lists.
    let (mut links, mut lists): (Vec<String>, Vec<Option<u64>>) = (Vec::new(), Vec::new());
    for event in Parser::new(markdown) {
        match event {
            Event::Text(text) | Event::Code(text) | Event::Html(text) | Event::InlineHtml(text) => {
                said.push_str(&text);
            }
            Event::SoftBreak | Event::HardBreak => said.push('\n'),
            Event::Rule => said.push_str("---\n\n"),
            Event::Start(Tag::List(first)) => {
                if !said.is_empty() && !said.ends_with('\n') {
                    said.push('\n');
                }
                lists.push(first);
            }
            Event::End(TagEnd::List(_)) => {
                lists.pop();
                if lists.is_empty() {
                    said.push('\n');
                }
            }
            Event::Start(Tag::Item) => {
                said.push_str(&"  ".repeat(lists.len().saturating_sub(1)));
                match lists.last_mut() {
                    Some(Some(number)) => {
                        said.push_str(&format!("{number}. "));
                        *number += 1;
                    }
                    _ => said.push_str("- "),
                }
            }
            Event::End(TagEnd::Item) if !said.ends_with('\n') => said.push('\n'),
            Event::Start(Tag::Link { dest_url, .. }) => links.push(dest_url.into_string()),
            Event::End(TagEnd::Link) => {
                let address = links.pop().unwrap_or_default();
                if leads_somewhere(&address) && !said.ends_with(&address) {
                    said.push_str(&format!(" ({address})"));
                }
            }
            Event::End(TagEnd::Paragraph) if !lists.is_empty() => said.push('\n'),
            Event::End(TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::CodeBlock) => {
                said.push_str("\n\n");
            }
            _ => {}
        }
    }
    said.trim().to_owned()
}

/// Whether an address may be followed from what somebody has written.
pub fn leads_somewhere(address: &str) -> bool {
    ["https://", "http://", "mailto:"].iter().any(|scheme| address.starts_with(scheme))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_go_and_addresses_stay() {
        let text = "# Hej\n\nNu är det **dags**.\n\n- ett\n- [två](https://exempel.se/a)\n\n1. först\n2. sedan\n\nHälsningar";
        let said = "Hej\n\nNu är det dags.\n\n- ett\n- två (https://exempel.se/a)\n\n1. först\n2. sedan\n\nHälsningar";
        assert_eq!(plain(text), said);
    }

    #[test]
    fn what_leads_nowhere_is_words() {
        assert_eq!(plain("[x](javascript:alert(1)) <b>y</b>"), "x <b>y</b>");
        assert_eq!(plain("<https://exempel.se>"), "https://exempel.se");
    }
}
