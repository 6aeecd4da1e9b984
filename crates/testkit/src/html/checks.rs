//! The structural faults a page may have. Each check names what it found.

use std::collections::HashSet;

use scraper::ElementRef;

use super::{Html, parsed, text_of};

pub(super) const ALL: [fn(&Html) -> Vec<String>; 10] = [
    document,
    labels,
    unique_ids,
    references,
    nothing_inline,
    images,
    tables,
    links_and_buttons,
    headings,
    nesting,
];

/// The attributes that hold ids of other elements, separated by spaces.
const REFERENCES: [&str; 6] =
    ["aria-describedby", "aria-labelledby", "aria-controls", "aria-errormessage", "for", "headers"];

fn document(html: &Html) -> Vec<String> {
    let mut faults = Vec::new();
    let count = html.all("h1").len();
    if count != 1 {
        faults.push(format!("{count} h1, not one"));
    }
    if html.texts("head > title").iter().all(String::is_empty) {
        faults.push("no title".to_owned());
    }
    if html.all("html[lang]").iter().all(|root| root.attr("lang") == Some("")) {
        faults.push("no lang on html".to_owned());
    }
    faults
}

fn labels(html: &Html) -> Vec<String> {
    let fields =
        "input:not([type=hidden], [type=submit], [type=button], [type=reset]), select, textarea";
    html.all(fields)
        .into_iter()
        .filter(|field| !is_labelled(html, *field))
        .map(|field| format!("no label: {}", opening(field)))
        .collect()
}

fn is_labelled(html: &Html, field: ElementRef<'_>) -> bool {
    let inside = field
        .ancestors()
        .filter_map(ElementRef::wrap)
        .any(|element| element.value().name() == "label" && !text_of(element).is_empty());
    let by_id = field.attr("id").is_some_and(|id| {
        html.all("label[for]")
            .iter()
            .any(|label| label.attr("for") == Some(id) && !text_of(*label).is_empty())
    });
    has_aria_name(field) || inside || by_id
}

fn unique_ids(html: &Html) -> Vec<String> {
    let mut seen = HashSet::new();
    ids(html)
        .filter(|id| !seen.insert(id.clone()))
        .map(|id| format!("id {id:?} stands twice"))
        .collect()
}

fn references(html: &Html) -> Vec<String> {
    let known: HashSet<String> = ids(html).collect();
    let mut faults = Vec::new();
    for name in REFERENCES {
        for element in html.all(&format!("[{name}]")) {
            for id in element.attr(name).unwrap_or_default().split_ascii_whitespace() {
                if !known.contains(id) {
                    faults.push(format!("{name} leads nowhere: {}", opening(element)));
                }
            }
        }
    }
    for link in html.all("a[href^='#']") {
        let id = link.attr("href").unwrap_or_default().trim_start_matches('#');
        if !id.is_empty() && !known.contains(id) {
            faults.push(format!("href leads nowhere: {}", opening(link)));
        }
    }
    faults
}

fn nothing_inline(html: &Html) -> Vec<String> {
    let handlers = html.all("*").into_iter().filter(|element| {
        element.value().attrs().any(|(name, _)| name.len() > 2 && name.starts_with("on"))
    });
    html.all("[style], style, script:not([src]), [href^='javascript:' i]")
        .into_iter()
        .chain(handlers)
        .map(|element| format!("inline style or script: {}", opening(element)))
        .collect()
}

/// `alt=""` is right for an ornament, so only its absence is a fault.
fn images(html: &Html) -> Vec<String> {
    let bare_svg = "svg:not([aria-hidden=true], [aria-label], [aria-labelledby])";
    html.all(&format!("img:not([alt]), input[type=image]:not([alt]), {bare_svg}"))
        .into_iter()
        .filter(|image| image.select(&parsed("title")).next().is_none())
        .map(|image| format!("image without text: {}", opening(image)))
        .collect()
}

fn tables(html: &Html) -> Vec<String> {
    let named = |table: &ElementRef<'_>| {
        let caption = table.select(&parsed("caption")).any(|caption| !text_of(caption).is_empty());
        caption || has_aria_name(*table)
    };
    let unnamed = html
        .all("table")
        .into_iter()
        .filter(|table| !named(table))
        .map(|table| format!("table without caption: {}", opening(table)));
    let headerless = html
        .all("table")
        .into_iter()
        .filter(|table| table.select(&parsed("th")).next().is_none())
        .map(|table| format!("table without th: {}", opening(table)));
    let unscoped = html
        .all("th:not([scope])")
        .into_iter()
        .map(|cell| format!("th without scope: {}", opening(cell)));
    unnamed.chain(headerless).chain(unscoped).collect()
}

fn links_and_buttons(html: &Html) -> Vec<String> {
    html.all("a, button")
        .into_iter()
        .filter(|element| {
            let picture = element.select(&parsed("img[alt], svg title")).any(|image| {
                image.attr("alt").map_or_else(|| !text_of(image).is_empty(), |alt| !alt.is_empty())
            });
            text_of(*element).is_empty() && !has_aria_name(*element) && !picture
        })
        .map(|element| format!("no text: {}", opening(element)))
        .collect()
}

fn headings(html: &Html) -> Vec<String> {
    let mut level = 0;
    let mut faults = Vec::new();
    for heading in html.all("h1, h2, h3, h4, h5, h6, legend, caption, summary") {
        if text_of(heading).is_empty() {
            faults.push(format!("empty: {}", opening(heading)));
        }
        let Some(next) =
            heading.value().name().strip_prefix('h').and_then(|digit| digit.parse().ok())
        else {
            continue;
        };
        // A heading before the h1 (an error summary's) starts no outline of its own.
        if level > 0 && next > level + 1 {
            faults.push(format!("h{next} follows h{level}: {}", text_of(heading)));
        }
        level = next;
    }
    faults
}

fn nesting(html: &Html) -> Vec<String> {
    html.all("form form, a a, a button, button a, label label")
        .into_iter()
        .map(|element| format!("inside another: {}", opening(element)))
        .collect()
}

fn ids(html: &Html) -> impl Iterator<Item = String> {
    html.all("[id]").into_iter().filter_map(|element| element.attr("id").map(str::to_owned))
}

fn has_aria_name(element: ElementRef<'_>) -> bool {
    ["aria-label", "aria-labelledby"]
        .iter()
        .any(|name| element.attr(name).is_some_and(|value| !value.trim().is_empty()))
}

/// The element's opening tag, to be found by.
fn opening(element: ElementRef<'_>) -> String {
    let html = element.html();
    html.split_inclusive('>').next().unwrap_or_default().to_owned()
}
