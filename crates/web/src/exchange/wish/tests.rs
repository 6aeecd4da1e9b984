//! The wish list, as agencies and the organiser meet it.

use crate::testing::Browser;

const LIST: &str = "/stiftelsen/onskelista";
const SIX: [&str; 6] = ["Nils Ek", "Sara Ask", "Maj Berg", "Eva Strand", "Ulf Vik", "Siv Holm"];

fn wished(house: &Browser, name: &str, title: &str) {
    let typed = [("title", title), ("text", "")];
    house.as_visitor(name).post(&format!("{LIST}/ny"), &typed).assert_see(LIST);
}

#[test]
fn what_many_want_comes_first_and_few_are_not_counted() {
    let house = Browser::at_foundation();
    let stranger = house.signed_out();
    stranger.get(LIST).assert_ok();
    stranger.get(&format!("{LIST}/ny")).assert_see_prefix("/logga-in");
    stranger.clone().post(&format!("{LIST}/1/stod"), &[]).assert_see_prefix("/logga-in");
    house.as_visitor("Nils Ek").get(&format!("{LIST}/ny")).assert_ok();
    let empty = [("title", ""), ("text", "Något")];
    house.as_visitor("Nils Ek").post(&format!("{LIST}/ny"), &empty).assert_unprocessable();
    let mut organiser = house.clone();
    organiser.get(&format!("{LIST}/ny")).assert_status(403);
    let own = [("title", "Något eget"), ("text", "")];
    organiser.post(&format!("{LIST}/ny"), &own).assert_status(403);
    wished(&house, "Nils Ek", "Mer om uppföljning");
    organiser.post(&format!("{LIST}/1/stod"), &[]).assert_status(403);
    wished(&house, "Sara Ask", "Studiebesök");
    for name in &SIX[1..4] {
        house.as_visitor(name).post(&format!("{LIST}/1/stod"), &[]).assert_see(LIST);
    }
    let four = stranger.get(LIST);
    four.assert_ok();
    assert_eq!(four.text(".wishes li:first-child h2"), "Studiebesök", "the latest first");
    assert!(!four.text(".wishes").contains("4 vill"), "{}", four.text(".wishes"));
    house.as_visitor("Ulf Vik").post(&format!("{LIST}/1/stod"), &[]).assert_see(LIST);
    let five = stranger.get(LIST);
    assert_eq!(five.text(".wishes li:first-child h2"), "Mer om uppföljning");
    assert!(five.text(".wishes").contains("5 vill ha det") && !five.body().contains("Nils Ek"));
    assert_eq!(five.count("form[action*=stod]"), 0, "a stranger supports nothing");
    // Twice is taking it back.
    house.as_visitor("Ulf Vik").post(&format!("{LIST}/1/stod"), &[]).assert_see(LIST);
    assert!(!stranger.get(LIST).text(".wishes").contains("5 vill"));
}

#[test]
fn the_organiser_answers_and_merges() {
    let house = Browser::at_foundation();
    for (name, title) in
        [("Nils Ek", "Mer om uppföljning"), ("Sara Ask", "Följa upp"), ("Maj Berg", "Resa")]
    {
        wished(&house, name, title);
    }
    for name in SIX {
        house.as_visitor(name).post(&format!("{LIST}/1/stod"), &[]).assert_see(LIST);
    }
    let mut ylva = house.as_person("Ylva Norén");
    ylva.get(LIST).assert_ok();
    let form = ylva.get(&format!("{LIST}/2/svar"));
    form.assert_ok();
    assert_eq!(form.count("#into option"), 3, "none, and the two others");
    let merged = |into: &str| {
        [("answer", "merged"), ("said", ""), ("event", "")]
            .into_iter()
            .chain([("into", into)])
            .map(|(n, v)| (n.to_owned(), v.to_owned()))
            .collect::<Vec<_>>()
    };
    let send = |ylva: &mut Browser, typed: &[(String, String)]| {
        let typed: Vec<_> = typed.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        ylva.post(&format!("{LIST}/2/svar"), &typed)
    };
    send(&mut ylva, &merged("")).assert_unprocessable();
    send(&mut ylva, &merged("01890a5d-ac96-774b-bcce-b302099a8057")).assert_unprocessable();
    let first = form.attribute("#into option:nth-child(2)", "value");
    send(&mut ylva, &merged(&first)).assert_see(LIST);
    assert_eq!(ylva.get(LIST).text(".notice"), "Önskningarna är sammanslagna.");
    let same = house.signed_out().get(&format!("{LIST}/2"));
    same.assert_ok();
    assert_eq!(same.count(&format!("main p a[href='{LIST}/1']")), 1, "it leads to the other");
    for code in ["planned", "held"] {
        let nothing = [("answer", code), ("said", ""), ("event", ""), ("into", "")];
        let page = ylva.post(&format!("{LIST}/3/svar"), &nothing);
        page.assert_unprocessable();
        assert_eq!(page.attribute(".error-summary a", "href"), "#event");
    }
    let no = [("answer", "not_now"), ("said", ""), ("event", ""), ("into", "")];
    ylva.post(&format!("{LIST}/3/svar"), &no).assert_unprocessable();
    let no = [("answer", "not_now"), ("said", "Vi reser inte i år."), ("event", ""), ("into", "")];
    ylva.post(&format!("{LIST}/3/svar"), &no).assert_see(LIST);
    let list = house.signed_out().get(LIST);
    list.assert_ok();
    assert_eq!(list.text("h1"), "En önskan väntar på svar eller är på väg");
    // Nils had taken his back by saying it twice; Sara wished for the same and is counted once.
    assert!(list.text("main").contains("5 vill ha det"), "{}", list.text("main"));
    assert!(list.text("main").contains("Vi reser inte i år."));
    house.as_visitor("Nils Ek").post(&format!("{LIST}/3/stod"), &[]).assert_see(LIST);
    house.as_visitor("Nils Ek").get(&format!("{LIST}/1/svar")).assert_status(404);
}

#[test]
fn people_of_agencies_comment_and_what_is_hidden_says_why() {
    let house = Browser::at_foundation();
    const WISH: &str = "/stiftelsen/onskelista/1";
    const SAY: &str = "/stiftelsen/onskelista/1/kommentarer";
    wished(&house, "Nils Ek", "Studiebesök");
    let stranger = house.signed_out();
    let page = stranger.get(WISH);
    page.assert_ok();
    assert_eq!(page.count("textarea"), 0);
    stranger.clone().post(SAY, &[("text", "Hej")]).assert_see_prefix("/logga-in");
    let mut ylva = house.as_person("Ylva Norén");
    ylva.get(WISH).assert_ok();
    ylva.post(SAY, &[("text", "Hej")]).assert_status(403);
    let mut sara = house.as_visitor("Sara Ask");
    sara.get(WISH).assert_ok();
    sara.post(SAY, &[("text", "")]).assert_unprocessable();
    let long = "x".repeat(100_000);
    let refused = sara.post(SAY, &[("text", &long)]);
    refused.assert_unprocessable();
    assert_eq!(refused.attribute(".error-summary a", "href"), "#text");
    sara.post(SAY, &[("text", "Gärna i Umeå <script>x</script>")]).assert_see(WISH);
    let read = stranger.get(WISH);
    read.assert_ok();
    assert_eq!(read.text("h2"), "En kommentar");
    assert!(read.text(".wishes").contains("Lilla provmyndigheten"), "{}", read.text(".wishes"));
    assert!(!read.body().contains("Sara Ask") && !read.body().contains("<script>x"));
    assert!(stranger.get(LIST).text(".wishes").contains("En kommentar"));
    let ask = format!("{SAY}/1/doljande");
    house.as_visitor("Nils Ek").get(&ask).assert_status(404);
    ylva.get(&ask).assert_ok();
    ylva.get(&format!("{SAY}/7/doljande")).assert_status(404);
    ylva.post(&ask, &[("because", "Hör inte till ämnet")]).assert_see(WISH);
    let hidden = stranger.get(WISH);
    hidden.assert_ok();
    assert!(hidden.text(".wishes").contains("Hör inte till ämnet"));
    assert!(!hidden.body().contains("Umeå"), "what is hidden is not in the page");
    assert!(ylva.get(WISH).body().contains("Umeå"), "the organiser can think again");
    ylva.post(&ask, &[("because", "")]).assert_see(WISH);
    assert!(stranger.get(WISH).body().contains("Umeå"));
    let no = [("answer", "not_now"), ("said", "Inte i år."), ("event", ""), ("into", "")];
    ylva.post(&format!("{LIST}/1/svar"), &no).assert_see(LIST);
    sara.post(SAY, &[("text", "Synd")]).assert_status(422);
}

#[test]
fn which_kinds_want_it_is_said_when_five_people_do() {
    let house = Browser::at_foundation();
    wished(&house, "Nils Ek", "Mer om uppföljning");
    let kinds = || house.signed_out().get(&format!("{LIST}/1")).text("main");
    assert!(!kinds().contains("Antal myndigheter"));
    for name in &SIX[1..5] {
        house.as_visitor(name).post(&format!("{LIST}/1/stod"), &[]).assert_see(LIST);
    }
    let said = kinds();
    assert!(
        said.contains("övriga myndigheter 1") && said.contains("stora myndigheter 0"),
        "{said}"
    );
}
