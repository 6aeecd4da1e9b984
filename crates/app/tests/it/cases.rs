//! What the tests of applications and decisions have in common: people, a filled-in draft, a road.

use app::App;
use app::access::{Visit, enter_as, visit};
use app::application::{Word, begin, endorse, open, prepare, save, show, submit};
use app::decision::{Given, Settled, take_position};
use app::fund::{OpeningBalance, open_balance};
use app::measure::{Done, complete};
use domain::access::Role;
use domain::application::{Advice, CostKind, Costs, Draft, Step};
use domain::decision::{Proposal, Say};
use domain::values::{Id, Ore, Year, YearOfOrigin, read_date};
use worlds::{Cast, person, two_agencies};

/// The agency `liten` with its people.
pub struct World<'a> {
    pub app: &'a App,
    pub cast: Cast,
}

impl<'a> World<'a> {
    /// With 100 000 kronor in the fund.
    pub fn new(app: &'a App) -> World<'a> {
        let (cast, _) = two_agencies(app).unwrap();
        let world = World { app, cast };
        let year = YearOfOrigin::of(Year::new(2024).unwrap());
        let opening = OpeningBalance {
            form_key: app.id(),
            date: app.today(),
            parts: vec![(year, Ore::from_kronor(100_000))],
            note: None,
        };
        open_balance(app, &world.at("Eva Strand"), &opening).unwrap();
        world
    }

    /// Available, committed, spent.
    pub fn money(&self) -> (Ore, Ore, Ore) {
        let figures = app::fund::show(self.app, &self.at("Eva Strand")).unwrap().figures;
        (figures.available, figures.committed, figures.spent)
    }

    /// The visit of the person with this name.
    pub fn at(&self, name: &str) -> Visit {
        let account = self.cast.named(name).unwrap().to_string();
        let token = enter_as(self.app, "liten", &account).unwrap().token;
        visit(self.app, Some(&token), Some("liten")).unwrap()
    }

    /// A whole draft by the person, about the unit, with these kronor for the course.
    pub fn draft(&self, visit: &Visit, unit: &str, course: &str) -> Id {
        let id = self.app.id();
        begin(self.app, visit, id, &guide()).unwrap();
        let (_, choices) = open(self.app, visit, id).unwrap().unwrap();
        let unit = choices.units.iter().find(|(_, name)| name == unit).unwrap().0.to_string();
        let first = |list: Option<Id>| list.map_or_else(String::new, |id| id.to_string());
        let goal = first(choices.goals.first().map(|(id, _)| *id));
        let kind = first(choices.kinds.first().map(|kind| kind.id));
        let typed = |field: &str| match field {
            "unit" => unit.as_str(),
            "goal" => goal.as_str(),
            "kind" => kind.as_str(),
            "whom" => "self",
            "course" => course,
            "from" => "2026-04-01",
            "until" => "2026-06-30",
            "travel" | "wage" | "substitute" | "consultant" | "other" | "participants" => "",
            _ => "En text",
        };
        for step in Step::ALL {
            assert_eq!(save(self.app, visit, id, step, typed).unwrap(), [], "{step:?}");
        }
        id
    }

    /// A case submitted by the person.
    pub fn submitted(&self, name: &str, unit: &str, course: &str) -> String {
        let visit = self.at(name);
        submit(self.app, &visit, self.draft(&visit, unit, course)).unwrap()
    }

    /// A case of Sara's, in a unit without a manager, prepared to be granted in full.
    pub fn prepared(&self, course: &str) -> String {
        let number = self.submitted("Sara Ask", "Söder", course);
        let asked = Ore::read(course).unwrap();
        prepare(self.app, &self.at("Åsa Lind"), &number, 1, &proposal(asked)).unwrap();
        number
    }

    /// A case of the person's in the unit, granted in full by all three parties.
    pub fn granted(&self, name: &str, unit: &str, course: &str) -> String {
        let number = self.submitted(name, unit, course);
        if unit == "Norr" {
            self.endorse("Maj Berg", &number, Advice::Endorse).unwrap();
        }
        self.decided(&number, course);
        number
    }

    /// The case is prepared and granted in full by all three parties.
    pub fn decided(&self, number: &str, course: &str) {
        let asked = Ore::read(course).unwrap();
        prepare(self.app, &self.at("Åsa Lind"), number, 1, &proposal(asked)).unwrap();
        for party in ["Erik Alm", "Sofia Hed", "Olle Dahl"] {
            self.says(party, number, Say::Agree).unwrap();
        }
    }

    /// A case of the person's in the unit, granted and carried out today.
    pub fn completed(&self, name: &str, unit: &str, course: &str) -> String {
        let number = self.granted(name, unit, course);
        self.carried_out(name, &number, course);
        number
    }

    /// The person tells that the measure of the case has been carried out today.
    pub fn carried_out(&self, name: &str, number: &str, course: &str) {
        let done = Done { on: self.app.today(), costs: costs(course), responsible: None };
        complete(self.app, &self.at(name), self.measure(number), &done).unwrap();
    }

    /// The number of the measure that the case became.
    pub fn measure(&self, case: &str) -> i64 {
        let shown = show(self.app, &self.at("Åsa Lind"), case).unwrap();
        shown.measure.unwrap().measure.number
    }

    /// More employees: `Ny 1`, `Ny 2` and on.
    pub fn employ(&mut self, count: usize) -> Vec<String> {
        let names: Vec<String> = (1..=count).map(|number| format!("Ny {number}")).collect();
        let from = read_date("2020-01-01").unwrap();
        for name in &names {
            let nowhere = (None, None);
            person(self.app, &mut self.cast, name, Role::Employee, nowhere, from).unwrap();
        }
        names
    }

    /// What the named representative says of the first proposal on the first version.
    pub fn says(&self, name: &str, number: &str, say: Say) -> Result<Settled, app::Error> {
        let reasons = (say == Say::Disagree).then(|| "För dyrt".to_owned());
        let given = Given { version: 1, proposal: 1, say, reasons };
        take_position(self.app, &self.at(name), number, &given)
    }

    pub fn endorse(&self, name: &str, number: &str, advice: Advice) -> Result<(), app::Error> {
        let word = Word { version: 1, advice, reasons: Some("Ett skäl".to_owned()) };
        endorse(self.app, &self.at(name), number, &word)
    }
}

/// What the course cost, and nothing else.
fn costs(course: &str) -> Costs {
    Costs::new(CostKind::ALL.map(|kind| match kind {
        CostKind::Course => Ore::read(course).unwrap(),
        _ => Ore::ZERO,
    }))
}

pub fn guide() -> Draft {
    let mut draft = Draft::default();
    for question in domain::application::QUESTIONS {
        draft.set(question, if question == "long_term" { "yes" } else { "no" });
    }
    draft
}

pub fn proposal(granted: Ore) -> Proposal {
    Proposal { granted, reasons: Some("Skäl".to_owned()), conditions: None }
}
