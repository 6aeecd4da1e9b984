//! Every form, every field, every kind of bad input: an error that names the field, and nothing
//! half-done.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use domain::access::Role;
use testkit::html::Html;
use testkit::smtp::Smtp;

use super::forms::{Kind, PageField, PageForm, forms};
use super::world::{all, count};
use crate::route::Method;
use crate::routes::template;
use crate::testing::{Answer, Browser, URL};

/// What no field that one writes in takes.
const REFUSED: [(&str, &str); 3] = [
    ("a zero byte", "a\0b"),
    ("a control character", "a\u{7}b"),
    ("an identity number", "Ring 20000229-2399"),
];
/// What some fields take and others refuse.
const ODD: [(&str, &str); 8] = [
    ("nothing", ""),
    ("a script", SCRIPT),
    ("no date", "2026-02-30"),
    ("less than nothing", "-5"),
    ("very much", "99999999999999999999999"),
    ("a wrong check digit", "202100-5027"),
    ("no id of ours", "01890a5d-ac96-774b-bcce-b302099a8057"),
    ("a mark that turns the text", "a\u{202e}b"),
];
const SCRIPT: &str = "<script>alert(1)</script>";

/// A form, and the person at the screen with the page where it stands.
struct Met {
    browser: Browser,
    page: String,
    form: PageForm,
}

/// The forms by route and by which fields they have.
type Found = BTreeMap<(&'static str, Vec<String>), Met>;

#[test]
fn bad_input_is_refused_with_its_field_and_leaves_nothing() {
    let mut met = every_form(&Browser::lived_in(Role::Coordinator));
    one_step_on(&mut met);
    in_letters(&mut met);
    let known: BTreeSet<_> = met.keys().map(|(route, _)| *route).collect();
    let posts = all().filter(|route| route.method == Method::Post).map(|route| route.path);
    let missed: Vec<_> = posts.filter(|path| !known.contains(path)).collect();
    assert_eq!(missed, [""; 0], "forms that nobody meets");
    let takes_files = |path: &str| {
        all().any(|route| route.method == Method::Post && route.path == path && route.takes_files)
    };
    let sends_files = met.iter().filter(|(_, met)| met.form.takes_files).map(|((path, _), _)| path);
    let lost: Vec<_> = sends_files.filter(|path| !takes_files(path)).collect();
    assert_eq!(lost, [&""; 0], "forms that send files where no more than a page of text is taken");
    let mut faults = Vec::new();
    let mut sent = 0;
    for ((route, _), met) in &met {
        Sweep { route, met, sent: &mut sent, faults: &mut faults }.run();
    }
    println!("{} forms, {sent} bad inputs", met.len());
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

/// The forms found by following links from every person's start.
fn every_form(house: &Browser) -> Found {
    let mut found = Found::new();
    let mut people = vec![(house.signed_out(), "liten".to_owned())];
    for person in app::access::demo_people(&house.app).unwrap() {
        people.push((house.as_anybody(&person), person.organisation.slug.to_string()));
    }
    for (browser, slug) in people {
        let starts = [&format!("/{slug}"), "/logga-in", "/"].map(str::to_owned);
        let mut queue = VecDeque::from(starts);
        let mut asked: BTreeSet<String> = BTreeSet::new();
        let mut times: BTreeMap<&str, usize> = BTreeMap::new();
        while let Some(path) = queue.pop_front() {
            let Some(route) = template(Method::Get, bare(&path)) else { continue };
            let times = times.entry(route.path).or_default();
            // Of things of one kind, enough to find one in each state.
            if *times >= 16 || !asked.insert(path.clone()) {
                continue;
            }
            *times += 1;
            let html = read(&browser, &path);
            meet(&mut found, &browser, &path, &html);
            queue.extend(forms(&html).iter().filter(|form| !form.posts).map(asks));
            let links = html.all("a[href]").into_iter().filter_map(|link| link.attr("href"));
            queue.extend(links.map(bare).filter(|path| path.starts_with('/')).map(str::to_owned));
        }
    }
    found
}

/// The forms that are first met when another has been sent.
fn one_step_on(found: &mut Found) {
    let mut more = Found::new();
    for Met { browser, page, form } in found.values() {
        let mut browser = browser.copied();
        let answer = form.send(&mut browser, &form.with("", ""), ("", ""));
        let html = Html::parse(&answer.body());
        meet(&mut more, &browser, page, &html);
        // A link that is shown once, to be given to somebody else.
        let given = html.texts("code").into_iter();
        let given = given.filter_map(|text| Some(text.strip_prefix(URL)?.to_owned()));
        for path in given.chain([answer.location().to_owned(), page.clone()]) {
            meet(&mut more, &browser, &path, &read(&browser, &path));
        }
    }
    let known: BTreeSet<&str> = found.keys().map(|(route, _)| *route).collect();
    more.retain(|(route, _), _| !known.contains(route));
    found.extend(more);
}

/// The forms that links in letters open: each form that writes to a stranger is sent, its letter read.
fn in_letters(found: &mut Found) {
    let mut more = Found::new();
    for Met { browser, form, .. } in found.values() {
        if !form.fields.iter().any(|field| field.name == "email")
            || !browser.cookie("session").is_empty()
        {
            continue;
        }
        let (mut browser, server) = (browser.copied(), Smtp::start());
        form.send(&mut browser, &form.with("email", "bo@example.se"), ("", ""));
        browser.letters_leave(Some(&server));
        for letter in server.letters() {
            for path in letter.links().into_iter().filter_map(|link| link.strip_prefix(URL)) {
                meet(&mut more, &browser, path, &read(&browser, path));
            }
        }
    }
    // Whoever has gone the way out finds the way back.
    let out = more.iter().find(|((route, _), _)| route.ends_with("/stopp/{token}"));
    if let Some((_, Met { browser, page, .. })) = out {
        let (mut browser, page) = (browser.copied(), page.clone());
        browser.post(&page, &[]).assert_see(&page);
        let html = read(&browser, &page);
        meet(&mut more, &browser, &page, &html);
    }
    found.extend(more);
}

fn meet(found: &mut Found, browser: &Browser, path: &str, html: &Html) {
    for form in forms(html).into_iter().filter(|form| form.posts) {
        let Some(route) = template(Method::Post, bare(&form.action)) else { continue };
        // What a script keeps it keeps alike, whatever the fields are called.
        let fields = form.fields.iter().filter(|_| !form.keeps);
        let fields = fields.map(|field| field.name.clone()).collect();
        let met = || Met { browser: browser.clone(), page: path.to_owned(), form };
        found.entry((route.path, fields)).or_insert_with(met);
    }
}

/// The page at an address; an empty one where there is none.
fn read(browser: &Browser, path: &str) -> Html {
    if path.is_empty() {
        return Html::parse("");
    }
    let answer = browser.get(path);
    let is_page = answer.status() == 200 && answer.header("content-type").starts_with("text/html");
    Html::parse(&if is_page { answer.body() } else { String::new() })
}

/// The address that a form asks for when it is filled in.
fn asks(form: &PageForm) -> String {
    let pairs = form.with("", "");
    let pairs =
        pairs.iter().map(|(name, value)| format!("{name}={}", crate::cookies::encode(value)));
    format!("{}?{}", form.action, pairs.collect::<Vec<_>>().join("&"))
}

/// An address without its query.
fn bare(address: &str) -> &str {
    address.split(['?', '#']).next().unwrap_or_default()
}

/// One form being tried.
struct Sweep<'a> {
    route: &'static str,
    met: &'a Met,
    sent: &'a mut usize,
    faults: &'a mut Vec<String>,
}

/// One bad input: the field, what it is called, and itself.
type Bad<'a> = (&'a PageField, &'a str, &'a str);

impl Sweep<'_> {
    fn run(&mut self) {
        let long = "å".repeat(100_000);
        let long = [("too much", long.as_str())];
        let form = &self.met.form;
        let mut browser = self.met.browser.copied();
        let before = entries(&browser);
        for field in &form.fields {
            let refused = REFUSED.iter().chain(&long).map(|bad| (bad, true));
            let bad = refused.chain(ODD.iter().map(|bad| (bad, false)));
            // What nobody writes in is tampered with in fewer ways.
            let every = if field.kind.is_written() { 1 } else { 4 };
            for (&(what, value), must) in bad.step_by(every).collect::<Vec<_>>() {
                let answer =
                    self.send(&mut browser, &form.with(&field.name, value), (field, value));
                let must = must && field.kind.is_written() && field.kind != Kind::Password;
                self.judge(&answer, (field, what, value), must && !form.keeps);
                let done = entries(&browser) != before;
                if answer.status() >= 400 && done {
                    self.fault((field, what), "refused, and something was done".to_owned());
                }
                if done || answer.status() == 303 {
                    browser = self.met.browser.copied();
                }
            }
            let broken = format!("{}=%ff", field.name).into_bytes();
            let broken = browser.post_raw(&form.action, broken);
            if broken.status() != 400 || !broken.text("main").contains(&field.name) {
                self.fault((field, "broken UTF-8"), format!("status {}", broken.status()));
            }
        }
    }

    fn send(
        &mut self,
        browser: &mut Browser,
        typed: &[(String, String)],
        (field, value): (&PageField, &str),
    ) -> Answer {
        *self.sent += 1;
        self.met.form.send(browser, typed, (&field.name, value))
    }

    fn judge(&mut self, answer: &Answer, bad: Bad<'_>, must: bool) {
        let (field, what, _) = bad;
        let status = answer.status();
        if !matches!(status, 200 | 303 | 400 | 404 | 422) {
            return self.fault((field, what), format!("status {status}"));
        }
        if answer.body().contains(SCRIPT) {
            self.fault((field, what), "the script stands in the page".to_owned());
        }
        if status == 422 {
            self.judge_page(&answer.body(), bad);
        }
        if must && !names(answer, field) && !self.is_asked_otherwise(bad) {
            let said = answer.attributes(".error-summary a[href]", "href");
            self.fault((field, what), format!("status {status}, the summary names {said:?}"));
        }
    }

    /// Whether the field is asked for, and refused, when something else in the form is chosen.
    fn is_asked_otherwise(&mut self, (field, _, value): Bad<'_>) -> bool {
        let others = self.met.form.fields.iter().filter(|other| other.name != field.name);
        others.flat_map(|other| other.choices.iter().map(move |choice| (other, choice))).any(
            |(other, choice)| {
                let mut typed = self.met.form.with(&field.name, value);
                typed.iter_mut().filter(|(name, _)| *name == other.name).for_each(|pair| {
                    pair.1.clone_from(choice);
                });
                let browser = &mut self.met.browser.copied();
                names(&self.send(browser, &typed, (field, value)), field)
            },
        )
    }

    /// The page again: what is wrong first, and the rest as it was typed.
    fn judge_page(&mut self, page: &str, (field, what, _): Bad<'_>) {
        let faults = testkit::html::faults(page);
        if !faults.is_empty() {
            self.fault((field, what), faults.join("; "));
        }
        let html = Html::parse(page);
        let again: BTreeSet<String> =
            forms(&html).into_iter().flat_map(|form| form.fields).map(|again| again.name).collect();
        for other in self.met.form.fields.iter().filter(|other| other.name != field.name) {
            let (name, value) = (&other.name, &other.value);
            let chosen = match other.kind {
                Kind::Line | Kind::Area => format!("[name='{name}']"),
                Kind::Choice => format!("[name='{name}'] [selected], [name='{name}'][checked]"),
                _ => continue,
            };
            let kept = html.all(&chosen).iter().any(|element| {
                let text: String = element.text().collect();
                element.attr("value") == Some(value) || text.trim() == value
            });
            if again.contains(name) && !kept {
                self.fault((field, what), format!("{name} is not as it was typed, {value:.20}"));
            }
        }
    }

    fn fault(&mut self, (field, what): (&PageField, &str), why: String) {
        let route = self.route;
        let Met { page, .. } = self.met;
        self.faults.push(format!("{route} {}: {what}: {why} ({page})", field.name));
    }
}

/// Whether the answer is the page again, with the field in the summary of what is wrong.
fn names(answer: &Answer, field: &PageField) -> bool {
    let link = format!("#{}", field.name);
    answer.status() == 422 && answer.attributes(".error-summary a[href]", "href").contains(&link)
}

/// How many entries there are in all chains.
fn entries(browser: &Browser) -> i64 {
    count(browser, "audit_entry")
}
