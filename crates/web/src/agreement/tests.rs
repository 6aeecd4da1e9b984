//! The pages of the agreement as their readers meet them.

use domain::access::Role;

use crate::testing::Browser;

/// Registers an agreement in force with one goal, as the coordinator.
pub fn registered(lead: &mut Browser) {
    let page = lead.get("/liten/avtal/registrera");
    let party = page.attribute("#parties", "value");
    let other = page.attribute("#parties-2", "value");
    let typed = [
        ("title", "Avtal 2025–2027"),
        ("parties", &party),
        ("parties", &other),
        ("from", "2025-01-01"),
        ("to", "2027-12-31"),
    ];
    let file: (&str, &str, &[u8]) = ("file", "avtal.pdf", b"%PDF-1.7 signed %%EOF");
    lead.post_files("/liten/avtal/registrera", &typed, &[file]).assert_see("/liten/avtal/1");
    let goal = [("goal", "Fler kan byta uppgifter"), ("serves", "both")];
    lead.post("/liten/avtal/1/mal", &goal).assert_see("/liten/avtal/1/mal");
}

/// Registers an agreement in force until further notice, as the coordinator.
pub fn open_ended(lead: &mut Browser) {
    let page = lead.get("/liten/avtal/registrera");
    let ids = ["#parties", "#parties-2", "#parties-3"].map(|id| page.attribute(id, "value"));
    let mut typed = vec![("title", "Avtal 2025"), ("from", "2025-01-01"), ("notice", "6")];
    typed.extend(ids.iter().map(|id| ("parties", id.as_str())));
    lead.post_files("/liten/avtal/registrera", &typed, &[]).assert_see("/liten/avtal/1");
}

#[test]
#[expect(clippy::too_many_lines, reason = "one road, walked in one go")]
fn from_two_questions_to_a_signed_agreement() {
    let mut lead = Browser::entered(Role::Coordinator);
    lead.get("/liten/avtal").assert_ok();
    let form = lead.get("/liten/avtal/ny");
    form.assert_ok();
    let parties: Vec<String> =
        ["#parties", "#parties-2", "#parties-3"].map(|id| form.attribute(id, "value")).to_vec();
    let typed: Vec<(&str, &str)> = std::iter::once(("title", "Avtal 2026"))
        .chain(parties.iter().map(|party| ("parties", party.as_str())))
        .collect();
    lead.post("/liten/avtal", &typed).assert_see("/liten/avtal/1");
    lead.get("/liten/avtal/1").assert_ok();
    assert_eq!(lead.get("/liten/avtal").text("h1"), "Ett avtal förbereds");

    let empty = lead.post("/liten/avtal/1/problem", &[("evidence", "Kompetensanalysen")]);
    empty.assert_unprocessable();
    assert_eq!(empty.text("#evidence"), "Kompetensanalysen", "what was typed is kept");
    let problem = [("problem", "Uppgifter förändras"), ("horizon", "long")];
    lead.post("/liten/avtal/1/problem", &problem).assert_see("/liten/avtal/1/problem");
    let form = lead.get("/liten/avtal/1/mal");
    form.assert_ok();
    let challenge = form.attribute("#challenges", "value");
    let goal = [
        ("goal", "Fler kan byta uppgifter"),
        ("serves", "both"),
        ("challenges", &challenge),
        ("indicator", "Andel som bytt"),
        ("not_measured", "frågan är ny"),
    ];
    lead.post("/liten/avtal/1/mal", &goal).assert_see("/liten/avtal/1/mal");
    let area = lead.post("/liten/avtal/1/omraden", &[("area", "Rörlighet")]);
    area.assert_unprocessable();
    assert!(area.text(".error-summary").contains("minst ett mål"));
    let kind = [("name", "Kurs"), ("form", "individual"), ("route", "joint"), ("ceiling", "")];
    lead.post("/liten/avtal/1/atgardsslag", &kind).assert_see("/liten/avtal/1/atgardsslag");

    let gaps = lead.get("/liten/avtal/1/vad-saknas");
    gaps.assert_ok();
    assert!(gaps.text("main").contains("Giltighetstiden är inte bestämd"));
    let held = lead.post("/liten/avtal/1/forslag", &[("reason", "")]);
    held.assert_unprocessable();
    let outline = [
        ("title", "Avtal 2026"),
        ("from", "1 januari 2026"),
        ("to", "2025-12-31"),
        ("follow_up", "Varje år i mars"),
        ("assent", "yes"),
    ];
    let wrong = lead.post("/liten/avtal/1/ramar", &outline);
    wrong.assert_unprocessable();
    let mut outline = outline;
    outline[2].1 = "2028-12-31";
    lead.post("/liten/avtal/1/ramar", &outline).assert_see("/liten/avtal/1");
    lead.get("/liten/avtal/1/ramar").assert_ok();
    lead.post("/liten/avtal/1/forslag", &[]).assert_see("/liten/avtal/1/underskrifter");

    let page = lead.get("/liten/avtal/1/underskrifter");
    page.assert_ok();
    let code = page.attribute("[name=shown_code]", "value");
    assert!(lead.get("/liten/avtal/1/dokument").bytes().starts_with(b"%PDF-"));
    let answer = |means| [("party", parties[0].as_str()), ("means", means), ("code", &code)];
    lead.post_files("/liten/avtal/1/underskrifter", &answer("file"), &[]).assert_unprocessable();
    let file: (&str, &str, &[u8]) = ("file", "avtal.pdf", b"%PDF-1.7 signed %%EOF");
    lead.post_files("/liten/avtal/1/underskrifter", &answer("file"), &[file])
        .assert_see("/liten/avtal/1/underskrifter");
    let mut saco = lead.as_person("Sofia Hed");
    let waits = saco.get("/liten");
    waits.assert_ok();
    assert!(waits.text("main").contains("Svara på förslaget"));
    for party in &parties[1..] {
        let own = saco.get("/liten/avtal/1/underskrifter").attribute("#party", "value");
        let typed = [("party", own.as_str()), ("means", "assent"), ("shown_code", &code)];
        saco.post("/liten/avtal/1/underskrifter", &typed)
            .assert_see("/liten/avtal/1/underskrifter");
        assert!(parties[1..].contains(&own), "{party}");
        saco = lead.as_person("Olle Dahl");
    }
    let done = lead.get("/liten/avtal/1");
    done.assert_ok();
    assert_eq!(done.text("main > p .tag"), "gäller");
    assert!(
        done.text(".lede").contains("Avtalet gäller till 2028-12-31"),
        "{}",
        done.text(".lede")
    );
    assert_eq!(done.attribute(".side .files a", "href"), "/liten/avtal/1/dokument");
    assert_eq!(lead.get("/liten/avtal").text("h1"), "Avtalet gäller till 2028-12-31");
    lead.as_person("Nils Ek").get("/liten/avtal/1").assert_ok();
    lead.as_person("Siv Holm").get("/liten/avtal/1").assert_status(403);
}

#[test]
fn a_view_is_written_alone_and_released() {
    let mut lead = Browser::entered(Role::Coordinator);
    small(&mut lead);
    let text = "Längre utbildningar.";
    let mut saco = lead.as_person("Sofia Hed");
    saco.post("/liten/avtal/1/synpunkter", &[("body", "")]).assert_unprocessable();
    saco.post("/liten/avtal/1/synpunkter", &[("body", text)])
        .assert_see("/liten/avtal/1/synpunkter");
    let others = ["Åsa Lind", "Erik Alm", "Olle Dahl"];
    for name in others {
        let page = lead.as_person(name).get("/liten/avtal/1/synpunkter");
        page.assert_ok();
        assert!(!page.body().contains(text), "{name}");
    }
    lead.as_person("Siv Holm").get("/liten/avtal/1/synpunkter").assert_status(403);
    saco.get("/liten/avtal/1/synpunkter").assert_ok();
    saco.post("/liten/avtal/1/synpunkter/slappta", &[]).assert_see("/liten/avtal/1/synpunkter");
    for name in others {
        let page = lead.as_person(name).get("/liten/avtal/1/synpunkter");
        assert!(page.body().contains(text), "{name}");
    }
}

/// Begins from the prepared text.
pub fn small(lead: &mut Browser) {
    let form = lead.get("/liten/avtal/fardig-text");
    form.assert_ok();
    let typed = [
        ("title", "Avtal"),
        ("problem", "Få kan ersätta varandra"),
        ("goal", "Fler kan mer"),
        ("indicator", "Antal som kan två uppgifter"),
        ("name", "Kurs"),
        ("from", "2026-01-01"),
        ("to", "2027-12-31"),
        ("follow_up", "Varje år"),
    ];
    lead.post("/liten/avtal/fardig-text", &typed[1..]).assert_unprocessable();
    lead.post("/liten/avtal/fardig-text", &typed).assert_see("/liten/avtal/1");
}

#[test]
fn talks_that_fail_keep_their_questions_and_can_be_taken_up() {
    let mut lead = Browser::entered(Role::Coordinator);
    small(&mut lead);
    lead.get("/liten/avtal/1/ingen-overenskommelse").assert_ok();
    let address = "/liten/avtal/1/ingen-overenskommelse";
    lead.post(address, &[("open_questions", "Taket")]).assert_unprocessable();
    lead.post(address, &[("next_talk", "2026-05-04"), ("open_questions", "Taket")])
        .assert_see("/liten/avtal/1");
    let page = lead.get("/liten/avtal/1");
    page.assert_ok();
    assert!(page.text("main").contains("2026-05-04") && page.text("main").contains("Taket"));
    lead.as_person("Nils Ek").get("/liten/avtal/1").assert_status(404);
    lead.post("/liten/avtal/1/forberedelse", &[]).assert_see("/liten/avtal/1");
    let part = lead.get("/liten/avtal/1/omraden");
    part.assert_ok();
    lead.get(&part.attribute(".parts a", "href")).assert_ok();
    lead.post(&part.attribute(".parts form", "action"), &[]).assert_see("/liten/avtal/1/omraden");
}

#[test]
fn an_agreement_in_force_is_registered_and_renewed_as_a_copy() {
    let mut lead = Browser::entered(Role::Coordinator);
    registered(&mut lead);
    let gaps = lead.get("/liten/avtal/1/vad-saknas");
    gaps.assert_ok();
    assert!(gaps.text(".lede").contains("gäller som det är"));
    let signatures = lead.get("/liten/avtal/1/underskrifter");
    signatures.assert_ok();
    let file = lead.get(&signatures.attribute("main ul a", "href"));
    assert_eq!(file.bytes(), b"%PDF-1.7 signed %%EOF");
    lead.get("/liten/avtal/1/fornyelse").assert_ok();
    lead.post("/liten/avtal/1/fornyelse", &[]).assert_see("/liten/avtal/2");
    let compared = lead.get("/liten/avtal/2/skillnader");
    compared.assert_ok();
    assert_eq!(compared.text("h1"), "En sak är ändrad i det nya avtalet");
    let gone: String = compared.text(".difference div:first-child del");
    assert_eq!(gone, "Borttaget: 2025-01-01");
    lead.get("/liten/avtal/9").assert_status(404);
    lead.get("/liten/avtal/ett").assert_status(404);
}
