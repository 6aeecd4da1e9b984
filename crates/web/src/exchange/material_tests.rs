//! An event's material: put in by the organiser, read by anyone.

use super::tests::{announced, but};

const ADD: &str = "/stiftelsen/evenemang/1/material";
const PAGE: &str = "/stiftelsen/kalender/1";
const PDF: &[u8] = b"%PDF-1.7\n1 0 obj\n%%EOF\n";

#[test]
fn what_is_put_in_is_read_by_anyone_and_taken_away_by_the_organiser() {
    let mut organiser = announced();
    let form = organiser.get(ADD);
    form.assert_ok();
    assert_eq!(form.text("label[for=link]"), "Länk");
    assert!(!form.text("main").contains("Visas aldrig"), "anybody sees the link of material");
    let stranger = organiser.signed_out();
    let own_work = [("title", "Eget arbete"), ("text", "Skriv **ett** mål."), ("link", "")];
    organiser.post(ADD, &own_work).assert_see(PAGE);
    organiser.later(1);
    let slides = [("title", "Bilder"), ("text", ""), ("link", "https://film.example/1")];
    // More than a page of text is.
    let many = [b"%PDF-1.7\n".as_slice(), &[b' '; 2_000_000], b"%%EOF\n"].concat();
    organiser.post_files(ADD, &slides, &[("file", "b.pdf", &many)]).assert_see(PAGE);
    let page = stranger.get(PAGE);
    page.assert_ok();
    assert_eq!(page.count("main li h3"), 2);
    assert_eq!(page.text("main li .written strong"), "ett");
    assert_eq!(page.count("a[href='https://film.example/1']"), 1);
    assert_eq!(page.count("form[action*='/material/']"), 0);
    let file = stranger.get(&page.attribute("main a[href*='/material/']", "href"));
    assert_eq!(file.header("content-type"), "application/pdf");
    assert!(file.header("content-disposition").starts_with("attachment"));
    let remove = organiser.get(PAGE).attribute("main li:first-child form", "action");
    stranger.clone().post(&remove, &[]).assert_see_prefix("/logga-in");
    organiser.post(&remove, &[]).assert_see(PAGE);
    organiser.post(&remove, &[]).assert_status(404);
    assert_eq!(stranger.get(PAGE).text("main li h3"), "Bilder");
}

#[test]
fn what_holds_nothing_or_is_no_pdf_is_refused_and_a_second_submit_adds_nothing() {
    let mut organiser = announced();
    let key = ("form_key", "00000000-0000-4000-8000-000000000001");
    for (field, fields, file) in [
        ("title", [("title", ""), ("text", "Läs"), ("link", "")], &b""[..]),
        ("text", [("title", "Tomt"), ("text", ""), ("link", "")], b""),
        ("link", [("title", "Film"), ("text", ""), ("link", "javascript:1")], b""),
        ("file", [("title", "Bilder"), ("text", ""), ("link", "")], b"GIF89a"),
    ] {
        let files = [("file", "b.pdf", file)];
        let answer = match file {
            b"" => organiser.post(ADD, &fields),
            _ => organiser.post_files(ADD, &fields, &files),
        };
        answer.assert_unprocessable();
        assert_eq!(answer.attribute(".error-summary a", "href"), format!("#{field}"));
        assert_eq!(answer.attribute("#title", "value"), fields[0].1, "what was typed is kept");
    }
    let once = [("title", "Läs"), ("text", "Kapitel två"), ("link", ""), key];
    for _ in 0..2 {
        organiser.post(ADD, &once).assert_see(PAGE);
    }
    assert_eq!(organiser.get(PAGE).text("main li h3"), "Läs");
}

#[test]
fn a_drafts_material_is_nobody_elses_and_what_was_called_off_gets_none() {
    let mut organiser = announced();
    organiser.post("/stiftelsen/evenemang/ny", &but("title", "Ett utkast"));
    let add = "/stiftelsen/evenemang/2/material";
    let slides = [("title", "Bilder"), ("text", ""), ("link", "")];
    organiser.post_files(add, &slides, &[("file", "b.pdf", PDF)]).assert_status(303);
    let file = organiser.get("/stiftelsen/kalender/2").attribute("main li a", "href");
    organiser.get(&file).assert_status(200);
    organiser.signed_out().get(&file).assert_status(404);
    organiser.as_visitor("Nils Ek").get(add).assert_status(404);
    organiser
        .post("/stiftelsen/evenemang/1/installning", &[("because", "Sjukdom")])
        .assert_see(PAGE);
    let late = [("title", "Läs"), ("text", "Kapitel två"), ("link", "")];
    organiser.post(ADD, &late).assert_unprocessable();
}
