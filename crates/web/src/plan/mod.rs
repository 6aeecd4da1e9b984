//! The plan's pages: what is needed, what is planned per goal, what has no plan.

pub mod export;
pub mod need;
pub mod row;
pub mod show;
mod tables;

use app::plan::Plan;
use domain::values::{Check, Id};
use words::Language;

use crate::components::Choice;
use crate::filling::{Filling, Piece};
use crate::form::Form;

/// The fields that a need and a row of the plan share.
fn placed(filling: &Filling<'_>, plan: &Plan, whole: bool) -> Vec<Piece> {
    let l = filling.l;
    let goals = plan.goals.iter().map(|g| Choice::new(g.id.to_string(), g.value.title.clone()));
    let all = whole.then(|| Choice::new("", l.plan_unit_all()));
    let units = plan.units.iter().map(|u| Choice::new(u.id.to_string(), u.name.clone()));
    let years = plan.years.iter().map(|year| Choice::new(year.to_string(), year.to_string()));
    vec![
        filling.radios("goal", goals.collect()).into(),
        filling.select("unit", all.into_iter().chain(units).collect()).into(),
        filling.select("year", years.collect()).into(),
        filling.amount("amount").into(),
    ]
}

/// Where something is planned: goal, unit, year.
struct Place {
    goal: Option<Id>,
    unit: Option<Option<Id>>,
    year: Option<i16>,
}

fn read_place(check: &mut Check, form: &Form) -> Place {
    let goal = check.choice("goal", form.get("goal"), Id::read);
    let unit = match form.get("unit") {
        "" => Some(None),
        unit => check.choice("unit", unit, Id::read).map(Some),
    };
    let year = check.choice("year", form.get("year"), |year| year.parse().ok());
    Place { goal, unit, year }
}

fn label(l: Language, field: &str) -> &'static str {
    match field {
        "goal" => l.plan_goal(),
        "unit" => l.plan_unit(),
        "year" => l.plan_year(),
        "amount" => l.plan_amount(),
        "title" => l.plan_row(),
        "need" => l.plan_need(),
        _ => l.plan_responsible(),
    }
}

#[cfg(test)]
mod tests {
    use domain::access::Role;

    use crate::agreement::tests::registered;
    use crate::testing::Browser;

    #[test]
    fn a_plan_with_nothing_in_it_says_so_and_has_nothing_to_narrow() {
        let mut lead = Browser::entered(Role::Coordinator);
        let empty = lead.get("/liten/plan");
        empty.assert_ok();
        assert!(empty.text(".lede").contains("inget avtal"));
        assert_eq!(empty.text("h1"), "Planen börjar med ett avtal");
        assert_eq!(empty.count(".filter"), 0);
        registered(&mut lead);
        let page = lead.as_person("Maj Berg").get("/liten/plan");
        assert_eq!(page.text("h1"), "Inget är planerat för er än");
        assert_eq!(page.count(".filter"), 0);
    }

    #[test]
    fn a_need_becomes_a_row_that_is_approved() {
        let mut lead = Browser::entered(Role::Coordinator);
        registered(&mut lead);
        let mut manager = lead.as_person("Maj Berg");
        let form = manager.get("/liten/plan/behov");
        form.assert_ok();
        let goal = form.attribute("#goal", "value");
        let unit = form.attribute("#unit option", "value");
        assert_eq!(form.count("#unit option"), 1, "the own unit alone");
        let key = form.attribute("[name=form_key]", "value");
        let typed = [
            ("form_key", key.as_str()),
            ("need", "Fler handledare"),
            ("goal", &goal),
            ("unit", &unit),
            ("year", "2026"),
        ];
        manager.post("/liten/plan/behov", &typed).assert_unprocessable();
        let whole = [&typed[..], &[("amount", "30 000 kr")]].concat();
        manager.post("/liten/plan/behov", &whole).assert_see("/liten/plan");
        manager.post("/liten/plan/behov", &whole).assert_see("/liten/plan");

        let page = lead.get("/liten/plan");
        page.assert_ok();
        assert_eq!(page.count("#behov tbody tr"), 1, "sent twice, reported once");
        let prefilled = lead.get(&page.attribute("#behov tbody a", "href"));
        prefilled.assert_ok();
        assert_eq!(prefilled.attribute("#title", "value"), "Fler handledare");
        let need = prefilled.attribute("[name=need]", "value");
        let row =
            [("title", "Handledarutbildning"), ("goal", &goal), ("unit", ""), ("need", &need)];
        let row = [&row[..], &[("year", "2026"), ("amount", "30000")]].concat();
        lead.post("/liten/plan/rader", &row).assert_see("/liten/plan");
        let page = lead.get("/liten/plan");
        page.assert_ok();
        assert!(page.text("#rader").contains("föreslagen"));
        assert!(page.text("#behov").contains("Handledarutbildning"), "the need is in the plan");
        assert_eq!(
            page.count("form[method=post][action*='/plan/']"),
            0,
            "done on the row's own page"
        );
        let row = lead.get(&page.attribute("#rader tbody a", "href"));
        assert!(row.text(".tag").contains("föreslagen"));
        lead.post(&row.attribute("form[action*='godkannande']", "action"), &[])
            .assert_see("/liten/plan");
        let page = lead.get("/liten/plan");
        page.assert_ok();
        assert!(page.text("#rader").contains("godkänd"));
        let row = lead.get(&page.attribute("#rader tbody a", "href"));
        row.assert_ok();
        assert_eq!(
            (row.count("form[action$=godkannande]"), row.count("form[action$=atgard]")),
            (0, 1)
        );
        lead.as_person("Siv Holm").get("/liten/plan").assert_status(403);
        lead.as_person("Eva Strand").get("/liten/plan").assert_ok();
    }

    #[test]
    fn the_plan_is_narrowed_in_the_address_and_exported_as_shown() {
        let mut lead = Browser::entered(Role::Coordinator);
        registered(&mut lead);
        let goal = lead.get("/liten/plan/behov").attribute("#goal", "value");
        for (title, year, amount) in [("Nu", "2026", "30000"), ("Sedan", "2027", "20000")] {
            let row = [("title", title), ("goal", &goal), ("unit", ""), ("year", year)];
            lead.post("/liten/plan/rader", &[&row[..], &[("amount", amount)]].concat())
                .assert_see("/liten/plan");
        }
        let page = lead.get("/liten/plan?ar=2027");
        page.assert_ok();
        assert_eq!((page.count("#rader tbody tr"), page.count("#utfall tbody tr")), (1, 1));
        assert!(page.text("#utfall").contains("20 000 kr"));
        for href in page.attributes(".downloads a", "href") {
            assert!(href.contains("ar=2027"), "{href}");
            lead.get(&href).assert_status(200);
        }
        let file = lead.get("/liten/plan/fil/rader/csv?ar=2027");
        let text = file.body();
        assert!(
            text.contains("Sedan") && !text.contains("Nu;") && text.lines().count() == 2,
            "{text}"
        );
        let outcome = lead.get("/liten/plan/fil/utfall/csv").body();
        assert_eq!(outcome.lines().count(), 3, "{outcome}");
        assert!(lead.get("/liten/plan/fil/utfall/xlsx").bytes().starts_with(b"PK"));
        lead.get("/liten/plan/fil/allt/csv").assert_status(404);
        let manager = lead.as_person("Maj Berg");
        manager.get("/liten/plan/fil/utfall/csv").assert_status(404);
        manager.get("/liten/plan/fil/rader/csv").assert_status(200);
        lead.as_person("Nils Ek").get("/liten/plan/fil/rader/csv").assert_status(403);
    }

    #[test]
    fn a_row_is_taken_out() {
        let mut lead = Browser::entered(Role::Coordinator);
        registered(&mut lead);
        let goal = lead.get("/liten/plan/behov").attribute("#goal", "value");
        let row =
            [("title", "Fel"), ("goal", &goal), ("unit", ""), ("year", "2026"), ("amount", "1")];
        lead.post("/liten/plan/rader", &row).assert_see("/liten/plan");
        let row = lead.get("/liten/plan").attribute("#rader tbody a", "href");
        let action = lead.get(&row).attribute("form[action$=borttagning]", "action");
        lead.post(&action, &[]).assert_see("/liten/plan");
        assert_eq!(lead.get("/liten/plan").count("#rader"), 0);
        lead.post(&action, &[]).assert_status(404);
    }
}
