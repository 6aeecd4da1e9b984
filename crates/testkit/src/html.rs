//! Reads a page as a test wants to: what it says, where it leads, and whether it is well made.

use scraper::{ElementRef, Selector};

mod checks;

/// A parsed page or part of one.
pub struct Html(scraper::Html);

impl Html {
    /// Parses as a browser does: it never fails.
    pub fn parse(text: &str) -> Html {
        Html(scraper::Html::parse_document(text))
    }

    /// Every element that matches the CSS selector, in the page's order.
    pub fn all(&self, selector: &str) -> Vec<ElementRef<'_>> {
        self.0.select(&parsed(selector)).collect()
    }

    /// The only element that matches; panics on none or several.
    pub fn one(&self, selector: &str) -> ElementRef<'_> {
        match self.all(selector).as_slice() {
            [element] => *element,
            found => panic!("{} elements match {selector}, not one", found.len()),
        }
    }

    /// The text of the only element that matches, white space collapsed (no-break space stays).
    pub fn text(&self, selector: &str) -> String {
        text_of(self.one(selector))
    }

    /// The text of each element that matches.
    pub fn texts(&self, selector: &str) -> Vec<String> {
        self.all(selector).into_iter().map(text_of).collect()
    }

    /// Where the only link with exactly this text leads.
    pub fn href(&self, text: &str) -> String {
        let links: Vec<_> = self.all("a[href]");
        let mut found = links.iter().filter(|link| text_of(**link) == text);
        match (found.next(), found.next()) {
            (Some(link), None) => link.attr("href").unwrap_or_default().to_owned(),
            (Some(_), Some(_)) => panic!("several links read {text:?}"),
            _ => panic!("no link reads {text:?}; there are {:?}", self.texts("a")),
        }
    }

    /// An attribute of the only element that matches.
    pub fn attribute(&self, selector: &str, name: &str) -> Option<String> {
        self.one(selector).attr(name).map(str::to_owned)
    }

    /// What a browser would send for the only field of this name: typed text, or the chosen option's value.
    pub fn value(&self, name: &str) -> String {
        let field = self
            .one(&format!("input[name='{name}'], select[name='{name}'], textarea[name='{name}']"));
        match field.value().name() {
            "textarea" => field.text().collect(),
            "select" => {
                let options: Vec<_> = field.select(&parsed("option")).collect();
                let chosen = options.iter().find(|option| option.attr("selected").is_some());
                chosen.or(options.first()).map_or_else(String::new, |option| {
                    option.attr("value").map_or_else(|| text_of(*option), str::to_owned)
                })
            }
            _ => field.attr("value").unwrap_or_default().to_owned(),
        }
    }
}

/// What holds for every page: one `h1`, a title, a language, labelled fields, unique ids and references that lead
/// somewhere, nothing inline that the content security policy stops, described images, tables with caption and scopes,
/// links, buttons and headings with text. Panics with everything that is wrong.
pub fn assert_page(text: &str) {
    let faults = faults(text);
    assert!(faults.is_empty(), "the page has faults:\n  {}\n{text}", faults.join("\n  "));
}

/// Every form that posts carries a hidden field `name` that is not empty.
pub fn assert_posts_carry(text: &str, name: &str) {
    let html = Html::parse(text);
    for form in html.all("form[method=post i]") {
        let key = parsed(&format!("input[type=hidden][name='{name}']"));
        let value = form.select(&key).next().and_then(|key| key.attr("value"));
        assert!(
            value.is_some_and(|value| !value.is_empty()),
            "a form posts without {name}: {}",
            form.html()
        );
    }
}

/// What [`assert_page`] finds, one sentence each.
pub fn faults(text: &str) -> Vec<String> {
    let html = Html::parse(text);
    checks::ALL.iter().flat_map(|check| check(&html)).collect()
}

fn parsed(selector: &str) -> Selector {
    match Selector::parse(selector) {
        Ok(selector) => selector,
        Err(error) => panic!("{selector}: {error}"),
    }
}

/// The element's text with ASCII white space collapsed: a no-break space is something a page says.
fn text_of(element: ElementRef<'_>) -> String {
    let text: String = element.text().collect();
    text.split_ascii_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests;
