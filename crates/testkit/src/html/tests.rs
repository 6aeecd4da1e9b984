//! Each check is seen to find its fault, and a good page to have none.

use super::*;

const GOOD: &str = r##"<!doctype html><html lang="sv"><head><title>Kostnad</title><script src="/a.js"></script></head>
<body><a href="#main">Till innehållet</a><main id="main"><h1>Vad kostar det?</h1>
<form method="post"><input type="hidden" name="key" value="k1">
<label for="fee">Avgift</label><span id="hint">I kronor</span><input id="fee" name="fee" value="12 000" aria-describedby="hint">
<label>Mål <select name="goal"><option value="1">Ett</option><option value="2" selected>Två</option></select></label>
<label for="why">Varför</label><textarea id="why" name="why">För att</textarea><button>Spara</button></form>
<table><caption>Kostnader</caption><tr><th scope="col">År</th></tr><tr><td>2026</td></tr></table>
<h2>Bild</h2><img src="/b.png" alt=""><svg aria-hidden="true"></svg><svg role="img"><title>Pott</title></svg>
<a href="/hem"><img src="/c.png" alt="Hem"></a> <a href="/avtal">Avtal  och
 planer</a></main></body></html>"##;

fn good_with(from: &str, to: &str) -> Vec<String> {
    assert!(GOOD.contains(from), "{from} is not in the page");
    faults(&GOOD.replacen(from, to, 1))
}

#[test]
fn a_good_page_has_no_faults() {
    assert_page(GOOD);
    assert_posts_carry(GOOD, "key");
}

/// What is changed in the good page, into what, and what is then found.
const FAULTY: &[(&str, &str, &str)] = &[
    ("<h1>Vad kostar det?</h1>", "<h1>A</h1><h1>B</h1>", "2 h1, not one"),
    ("<h1>Vad kostar det?</h1>", "", "0 h1, not one"),
    ("<title>Kostnad</title>", "<title> </title>", "no title"),
    (" lang=\"sv\"", "", "no lang on html"),
    (" lang=\"sv\"", " lang=\"\"", "no lang on html"),
    ("<label for=\"fee\">Avgift</label>", "", "no label"),
    ("<label for=\"fee\">Avgift</label>", "<label for=\"fee\"></label>", "no label"),
    ("<label>Mål <select", "<label><span>Mål</span></label><select", "no label"),
    ("id=\"why\"", "id=\"fee\"", "stands twice"),
    ("id=\"hint\"", "id=\"tip\"", "aria-describedby leads nowhere"),
    ("for=\"why\"", "for=\"reason\"", "for leads nowhere"),
    ("href=\"#main\"", "href=\"#top\"", "href leads nowhere"),
    ("<h2>", "<h2 style=\"color:red\">", "inline style or script"),
    ("</head>", "<style>p{}</style></head>", "inline style or script"),
    (" src=\"/a.js\"", "", "inline style or script"),
    ("<button>", "<button onclick=\"x()\">", "inline style or script"),
    ("href=\"/avtal\"", "href=\"javascript:x()\"", "inline style or script"),
    (" alt=\"\"", "", "image without text"),
    (" aria-hidden=\"true\"", "", "image without text"),
    ("<caption>Kostnader</caption>", "", "table without caption"),
    ("<th scope=\"col\">År</th>", "<td>År</td>", "table without th"),
    (" scope=\"col\"", "", "th without scope"),
    ("alt=\"Hem\"", "alt=\"\"", "no text: <a"),
    ("<button>Spara</button>", "<button></button>", "no text: <button>"),
    ("<h2>Bild</h2>", "<h2></h2>", "empty: <h2>"),
    ("<h2>Bild</h2>", "<h4>Bild</h4>", "h4 follows h1"),
    ("<button>Spara</button>", "<button><a href=\"/\">Spara</a></button>", "inside another"),
];

#[test]
fn each_fault_is_found() {
    for (from, to, expected) in FAULTY {
        let found = good_with(from, to);
        assert!(
            found.iter().any(|fault| fault.contains(expected)),
            "{to}: {expected} not in {found:?}"
        );
    }
}

#[test]
#[should_panic(expected = "a form posts without key")]
fn a_form_without_its_key_is_found() {
    assert_posts_carry(&GOOD.replace("value=\"k1\"", "value=\"\""), "key");
}

#[test]
fn a_page_is_read() {
    let html = Html::parse(GOOD);
    assert_eq!(html.text("h1"), "Vad kostar det?");
    assert_eq!(html.texts("h1, h2"), ["Vad kostar det?", "Bild"]);
    assert_eq!(html.href("Avtal och planer"), "/avtal");
    assert_eq!(html.attribute("form", "method").as_deref(), Some("post"));
    assert_eq!(html.value("fee"), "12 000");
    assert_eq!(html.value("goal"), "2");
    assert_eq!(html.value("why"), "För att");
    assert_eq!(Html::parse("<p>1\u{a0}234\u{a0}kr").text("p"), "1\u{a0}234\u{a0}kr");
}

#[test]
#[should_panic(expected = "no link reads")]
fn a_missing_link_is_named() {
    Html::parse(GOOD).href("Plan");
}
