//! What people write in Markdown (CommonMark) as HTML that can do nothing: no HTML of theirs, no pictures,
//! and links to pages and addresses alone.

use app::exchange::leads_somewhere;
use askama::filters::Safe;
use pulldown_cmark::{Event, HeadingLevel, Parser, Tag, TagEnd, html::push_html};

/// The text as HTML. Every heading stands one level below the page's own.
pub fn markdown(text: &str) -> Safe<String> {
    let text = bullets(text);
    let mut open = Vec::new();
    let kept = Parser::new(&text).filter_map(|event| cleaned(event, &mut open));
    let mut html = String::new();
    push_html(&mut html, kept);
    Safe(html)
}

/// `open` remembers of each link that is open whether it was kept.
fn cleaned<'a>(event: Event<'a>, open: &mut Vec<bool>) -> Option<Event<'a>> {
    let heading = HeadingLevel::H2;
    match event {
        Event::Html(text) | Event::InlineHtml(text) => Some(Event::Text(text)),
        // As the standard writes it: void elements have no slash.
        Event::HardBreak => Some(Event::Html("<br>\n".into())),
        Event::Start(Tag::HtmlBlock) => Some(Event::Start(Tag::Paragraph)),
        Event::End(TagEnd::HtmlBlock) => Some(Event::End(TagEnd::Paragraph)),
        Event::Start(Tag::Image { .. }) | Event::End(TagEnd::Image) => None,
        Event::Start(Tag::Heading { .. }) => {
            let plain = Tag::Heading { level: heading, id: None, classes: vec![], attrs: vec![] };
            Some(Event::Start(plain))
        }
        Event::End(TagEnd::Heading(_)) => Some(Event::End(TagEnd::Heading(heading))),
        Event::Start(Tag::Link { ref dest_url, .. }) => {
            open.push(leads_somewhere(dest_url));
            open.last().copied().unwrap_or_default().then_some(event)
        }
        Event::End(TagEnd::Link) => open.pop().unwrap_or_default().then_some(event),
        other => Some(other),
    }
}

/// A list that was pasted with dots is a list.
fn bullets(text: &str) -> String {
    let line = |line: &str| {
        let pasted = line.trim_start().strip_prefix(['•', '·']);
        pasted.map_or_else(|| line.to_owned(), |rest| format!("- {}", rest.trim_start()))
    };
    text.lines().map(line).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn html(text: &str) -> String {
        markdown(text).0
    }

    #[test]
    fn paragraphs_lists_and_links_are_drawn() {
        assert_eq!(html("Ett\n\nTvå *tre*"), "<p>Ett</p>\n<p>Två <em>tre</em></p>\n");
        let pasted = "Frågor är:\n\n  • Vad vill man uppnå?\n  • Vilket problem?";
        assert!(html(pasted).contains("<li>Vad vill man uppnå?</li>\n<li>Vilket problem?</li>"));
        let link = html("[Läs](https://exempel.se/a?b=1&c=2)");
        assert_eq!(link, "<p><a href=\"https://exempel.se/a?b=1&amp;c=2\">Läs</a></p>\n");
        assert_eq!(html("# Stort\n#### Litet"), "<h2>Stort</h2>\n<h2>Litet</h2>\n");
    }

    #[test]
    fn nothing_that_acts_comes_through() {
        for text in [
            "<script>alert(1)</script>",
            "Hej <img src=x onerror=alert(1)> du",
            "<svg onload=alert(1)>",
            "![bild](https://exempel.se/x.png)",
            "[klicka](javascript:alert(1))",
            "[klicka](  JavaScript:alert(1))",
            "[klicka](data:text/html,x)",
            "[a]: javascript:alert(1)\n\n[a]",
            "<javascript:alert(1)>",
            "<div><style>p{}</style></div>\n\n<iframe src=//x></iframe>",
        ] {
            let found = html(text);
            for bad in
                ["<script", "<img", "<svg", "<style", "<iframe", "<div", "href=\"j", "href=\"d"]
            {
                assert!(!found.contains(bad), "{text}: {found}");
            }
        }
        assert_eq!(html("[klicka](javascript:alert(1))"), "<p>klicka</p>\n");
        assert_eq!(html("![bild](x.png)"), "<p>bild</p>\n");
    }
}
