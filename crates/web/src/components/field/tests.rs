use super::*;
use testkit::html::{Html, faults};

fn html(field: &Field) -> Html {
    Html::parse(&field.to_string())
}

#[test]
fn a_control_is_labelled_and_described_by_all_that_belongs_to_it() {
    let field = Field::amount("course", "Kursavgift")
        .hint("Utan moms")
        .error(Some("Skriv ett belopp"))
        .value("tolv");
    let html = html(&field);
    assert_eq!(html.text("label[for=course]"), "Kursavgift");
    assert_eq!(html.value("course"), "tolv");
    let input = |name| html.attribute("input#course", name);
    assert_eq!(
        input("aria-describedby").as_deref(),
        Some("course-suffix course-hint course-error")
    );
    assert_eq!(input("aria-invalid").as_deref(), Some("true"));
    assert_eq!(input("inputmode").as_deref(), Some("decimal"));
    assert_eq!(input("class").as_deref(), Some("input w-10"));
    assert_eq!(html.text(".field.wrong #course-error"), "Skriv ett belopp");
    assert_eq!(html.text("#course-suffix"), "kr");
}

#[test]
fn a_field_that_is_right_says_nothing_of_errors() {
    let html = html(&Field::date("from", "Från").error(None::<String>));
    assert!(html.all(".wrong, .error, [aria-invalid]").is_empty());
    assert_eq!(html.attribute("input", "aria-describedby"), None);
    assert_eq!(html.attribute("input", "type").as_deref(), Some("text"));
    assert_eq!(html.attribute("input", "spellcheck").as_deref(), Some("false"));
}

#[test]
fn a_text_keeps_its_lines_the_empty_first_one_too() {
    let field = Field::area("need", "Behov", 6).value("\n<b>två</b>\n").count("Högst 2 000 tecken");
    let html = html(&field);
    assert_eq!(html.value("need"), "\n<b>två</b>\n");
    assert_eq!(html.attribute("textarea", "rows").as_deref(), Some("6"));
    assert_eq!(html.attribute("textarea", "aria-describedby").as_deref(), Some("need-count"));
    assert_eq!(html.attribute("textarea", "maxlength"), None);
}

#[test]
fn the_chosen_option_is_selected() {
    let options = [Choice::new("", "Välj"), Choice::new("north", "Norr")];
    let html = html(&Field::select("unit", "Enhet", options).value("north"));
    assert_eq!(html.value("unit"), "north");
    assert_eq!(html.texts("option"), ["Välj", "Norr"]);
    assert_eq!(html.all("option[selected]").len(), 1);
}

#[test]
fn a_password_is_never_sent_back() {
    let field =
        Field::password("secret", "Lösenord").value("hemligt").autocomplete("current-password");
    assert!(!field.to_string().contains("hemligt"));
    assert_eq!(
        html(&field).attribute("input", "autocomplete").as_deref(),
        Some("current-password")
    );
}

#[test]
fn a_file_is_asked_for_by_its_endings() {
    let html = html(&Field::file("payroll", "Lönesummor", ".xlsx,.csv"));
    assert_eq!(html.attribute("input[type=file]#payroll", "accept").as_deref(), Some(".xlsx,.csv"));
}

#[test]
fn the_only_question_is_the_heading() {
    let page = format!(
        "<!doctype html><html lang=\"sv\"><head><title>t</title></head><body>{}</body></html>",
        Field::email("mail", "Vilken är din e-postadress?").as_heading()
    );
    assert_eq!(faults(&page), Vec::<String>::new());
    assert_eq!(Html::parse(&page).text("h1 label"), "Vilken är din e-postadress?");
}

#[test]
fn widths_round_up() {
    for (letters, class) in
        [(0, "w-3"), (3, "w-3"), (4, "w-5"), (10, "w-10"), (11, "w-20"), (21, "w-full")]
    {
        assert_eq!(Field::text("a", "A").width(letters).width, class);
    }
}
