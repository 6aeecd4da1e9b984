//! Every form, every field, every kind of bad input: an error that names the field, and nothing
//! half-done.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use domain::access::Role;
use testkit::html::Html;

use super::forms::{Kind, PageForm, forms};
use super::world::{all, open};
use crate::route::Method;
use crate::routes::template;
use crate::testing::{Answer, Browser};

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

/// Forms that no page of this world shows to anybody: they are the demo's own doors, ask for a link
/// that is sent by mail, or are sent by a script.
const ELSEWHERE: &[&str] = &[
    "/demo/{organisation}/{account}",
    "/valkommen/{token}",
    "/{organisation}/ansokan/{draft}/sparat",
    "/{organisation}/utkast",
];

/// A form, who meets it, and on which page.
struct Met {
    person: String,
    page: String,
    form: PageForm,
}

#[test]
fn bad_input_is_refused_with_its_field_and_leaves_nothing() {
    let house = Browser::lived_in(Role::Coordinator);
    let met = every_form(&house);
    let posts = all().filter(|route| route.method == Method::Post).map(|route| route.path);
    let missed: BTreeSet<_> = posts.filter(|path| !met.contains_key(path)).collect();
    assert_eq!(missed, ELSEWHERE.iter().copied().collect(), "forms that nobody meets");
    let mut faults = Vec::new();
    let mut sent = 0;
    for (route, met) in &met {
        Sweep { route, met, sent: &mut sent, faults: &mut faults }.run();
    }
    println!("{} forms, {sent} bad inputs", met.len());
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

/// One form for every route that is posted to, found by following links from every person's start.
fn every_form(house: &Browser) -> BTreeMap<&'static str, Met> {
    let mut found: BTreeMap<&'static str, Met> = BTreeMap::new();
    let mut people: Vec<(String, Browser)> = vec![(String::new(), house.signed_out())];
    for (name, _, _) in &house.cast.as_ref().unwrap().people {
        people.push((name.clone(), house.as_person(name)));
    }
    for (person, browser) in people {
        let mut queue =
            VecDeque::from(["/liten".to_owned(), "/logga-in".to_owned(), "/".to_owned()]);
        let mut asked: BTreeSet<String> = BTreeSet::new();
        let mut times: BTreeMap<&str, usize> = BTreeMap::new();
        while let Some(path) = queue.pop_front() {
            let Some(route) = template(Method::Get, &path) else { continue };
            let times = times.entry(route.path).or_default();
            // Of things of one kind, enough to find one in each state.
            if *times >= 8 || !asked.insert(path.clone()) {
                continue;
            }
            *times += 1;
            let answer = browser.get(&path);
            if answer.status() != 200 || !answer.header("content-type").starts_with("text/html") {
                continue;
            }
            let page = answer.body();
            for form in forms(&page) {
                let Some(route) = template(Method::Post, &form.action) else { continue };
                let (person, page) = (person.clone(), path.clone());
                found.entry(route.path).or_insert(Met { person, page, form });
            }
            let html = Html::parse(&page);
            let links = html.all("a[href]").into_iter().filter_map(|link| link.attr("href"));
            let paths = links.map(|link| link.split(['?', '#']).next().unwrap_or_default());
            queue.extend(paths.filter(|path| path.starts_with('/')).map(str::to_owned));
        }
    }
    found
}

/// One form being tried.
struct Sweep<'a> {
    route: &'static str,
    met: &'a Met,
    sent: &'a mut usize,
    faults: &'a mut Vec<String>,
}

impl Sweep<'_> {
    fn run(&mut self) {
        let long = "å".repeat(100_000);
        let mut browser = self.fresh();
        let before = last_entry(&browser);
        for field in self.met.form.fields.clone() {
            let written = field.kind.is_written();
            let refused = REFUSED.iter().copied().chain([("too much", long.as_str())]);
            let tries = refused.map(|(what, value)| (what, value, true));
            let tries = tries.chain(ODD.map(|(what, value)| (what, value, false)));
            for (what, value, must) in tries {
                let must = must && written && field.kind != Kind::Password;
                let answer = self.send(&mut browser, &field.name, value);
                self.judge(&answer, (&field.name, what, value), must);
                if answer.status() == 303 {
                    browser = self.fresh();
                } else if last_entry(&browser) != before {
                    self.fault(&field.name, what, "refused, and something was done".to_owned());
                }
            }
            let broken = self.send_broken(&mut browser, &field.name);
            if broken.status() != 400 || !broken.text("main").contains(&field.name) {
                self.fault(&field.name, "broken UTF-8", format!("status {}", broken.status()));
            }
        }
    }

    /// The person at the screen of a house where nothing has been sent yet.
    fn fresh(&self) -> Browser {
        let house = Browser::lived_in(Role::Coordinator);
        match self.met.person.as_str() {
            "" => house.signed_out(),
            person => house.as_person(person),
        }
    }

    fn send(&mut self, browser: &mut Browser, bad: &str, value: &str) -> Answer {
        *self.sent += 1;
        let form = &self.met.form;
        let of =
            |name: &str, own: &str| if name == bad { value.to_owned() } else { own.to_owned() };
        let typed: Vec<(String, String)> = form
            .fields
            .iter()
            .filter(|field| field.kind != Kind::File)
            .map(|field| (field.name.clone(), of(&field.name, &field.value)))
            .collect();
        let typed: Vec<(&str, &str)> =
            typed.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        if !form.takes_files {
            return browser.post(&form.action, &typed);
        }
        let files = form.fields.iter().filter(|field| field.kind == Kind::File);
        let pdf = b"%PDF-1.7\n%%EOF\n".to_vec();
        let files: Vec<(&str, Vec<u8>)> = files
            .map(|f| (f.name.as_str(), if f.name == bad { value.into() } else { pdf.clone() }))
            .collect();
        let files: Vec<(&str, &str, &[u8])> =
            files.iter().map(|(name, bytes)| (*name, "fil.pdf", bytes.as_slice())).collect();
        browser.post_files(&form.action, &typed, &files)
    }

    fn send_broken(&mut self, browser: &mut Browser, bad: &str) -> Answer {
        *self.sent += 1;
        browser.post_raw(&self.met.form.action, format!("{bad}=%ff").into_bytes())
    }

    fn judge(&mut self, answer: &Answer, (field, what, value): (&str, &str, &str), must: bool) {
        let status = answer.status();
        if !matches!(status, 200 | 303 | 400 | 404 | 422) {
            return self.fault(field, what, format!("status {status}"));
        }
        if answer.body().contains(SCRIPT) {
            self.fault(field, what, "the script stands in the page".to_owned());
        }
        if must && status != 422 {
            return self.fault(field, what, format!("status {status} and not 422"));
        }
        if status == 422 {
            self.judge_page(&answer.body(), (field, what, value), must);
        }
    }

    /// The page again: what is wrong first, with its field, and the rest as it was typed.
    fn judge_page(&mut self, page: &str, (field, what, value): (&str, &str, &str), must: bool) {
        let faults = testkit::html::faults(page);
        if !faults.is_empty() {
            self.fault(field, what, faults.join("; "));
        }
        let html = Html::parse(page);
        let links: Vec<String> = html
            .all(".error-summary a[href]")
            .into_iter()
            .map(|link| link.attr("href").unwrap_or_default().to_owned())
            .collect();
        if must && !links.contains(&format!("#{field}")) {
            self.fault(field, what, format!("the summary names {links:?} alone"));
        }
        for other in
            self.met.form.fields.iter().filter(|other| {
                matches!(other.kind, Kind::Line | Kind::Area) && other.name != field
            })
        {
            let there = forms(page)
                .iter()
                .any(|form| form.fields.iter().any(|again| again.name == other.name));
            let name = &other.name;
            let found = html.all(&format!("[name='{name}']"));
            let kept = found.iter().any(|element| {
                let text: String = element.text().collect();
                element.attr("value") == Some(&other.value) || text.trim() == other.value
            });
            if there && !kept {
                self.fault(field, what, format!("{name} is not as it was typed, {value:.20}"));
            }
        }
    }

    fn fault(&mut self, field: &str, what: &str, why: String) {
        let Met { person, page, .. } = self.met;
        self.faults.push(format!("{} {field}: {what}: {why} ({person}, {page})", self.route));
    }
}

/// Where the chain of `liten` ends.
fn last_entry(browser: &Browser) -> Option<i64> {
    let last = "SELECT MAX(e.sequence) FROM audit_entry e JOIN organisation o \
        ON o.id = e.organisation WHERE o.slug = 'liten'";
    open(browser).query_row(last, [], |row| row.get(0)).unwrap()
}
