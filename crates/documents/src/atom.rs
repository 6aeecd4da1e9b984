//! Atom feeds (RFC 4287).

use jiff::Timestamp;

/// A feed. `id` is its own address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Feed {
    pub id: String,
    pub title: String,
    pub author: String,
    pub updated: Timestamp,
    pub entries: Vec<Entry>,
}

/// One entry; its `id` never changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    pub id: String,
    pub title: String,
    pub link: String,
    pub updated: Timestamp,
    pub summary: String,
}

/// The feed as XML.
pub fn atom(feed: &Feed) -> Vec<u8> {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    out.push_str("<feed xmlns=\"http://www.w3.org/2005/Atom\">\n");
    element(&mut out, "id", &feed.id);
    element(&mut out, "title", &feed.title);
    element(&mut out, "updated", &feed.updated.to_string());
    out.push_str("<author>");
    element(&mut out, "name", &feed.author);
    out.push_str("</author>\n");
    for entry in &feed.entries {
        out.push_str("<entry>\n");
        element(&mut out, "id", &entry.id);
        element(&mut out, "title", &entry.title);
        element(&mut out, "updated", &entry.updated.to_string());
        out.push_str(&format!("<link href=\"{}\"/>\n", escaped(&entry.link)));
        element(&mut out, "summary", &entry.summary);
        out.push_str("</entry>\n");
    }
    out.push_str("</feed>\n");
    out.into_bytes()
}

fn element(out: &mut String, name: &str, text: &str) {
    out.push_str(&format!("<{name}>{}</{name}>\n", escaped(text)));
}

/// Text that XML 1.0 takes: what it has no place for is left out.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' | '\t' => out.push(letter),
            '\u{fffe}' | '\u{ffff}' => {}
            letter if letter.is_control() => {}
            letter => out.push(letter),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_in_a_feed_stays_text() {
        let at: Timestamp = "2026-11-11T08:00:00Z".parse().unwrap();
        let entry = Entry {
            id: "urn:uuid:1".to_owned(),
            title: "<b> & \"x\"\u{0}\u{b}".to_owned(),
            link: "https://x.se/?a=1&b=\"".to_owned(),
            updated: at,
            summary: "Rad\nrad".to_owned(),
        };
        let feed = Feed {
            id: "https://x.se/kalender".to_owned(),
            title: "Kalender".to_owned(),
            author: "Stiftelsen".to_owned(),
            updated: at,
            entries: vec![entry],
        };
        let text = String::from_utf8(atom(&feed)).unwrap();
        assert!(text.contains("<title>&lt;b&gt; &amp; &quot;x&quot;</title>"), "{text}");
        assert!(text.contains("<link href=\"https://x.se/?a=1&amp;b=&quot;\"/>"));
        assert!(text.contains("<updated>2026-11-11T08:00:00Z</updated>"));
        assert!(text.contains("<summary>Rad\nrad</summary>"));
    }
}
