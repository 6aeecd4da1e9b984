//! The fund through its use cases: what is booked, what is refused, what is found behind a figure.

use app::access::{Visit, enter_as, visit};
use app::application::what_can_i_apply_for;
use app::audit::verify;
use app::fund::{
    Commit, Correction, Cost, DirectCost, Filter, NewPayroll, OpeningBalance, Pay, Posting,
    Release, available_in, commit_in, correct, direct_cost_in, entries, entry, of_measure_in,
    open_balance, pay_in, reckon, release_in, rules, set_aside, set_limit, set_rate, settle, show,
};
use app::{App, Error};
use domain::access::Role;
use domain::fund::{Account, CostKind, Finding, Kind, Reason, Stage};
use domain::values::{Date, Fault, Id, Ore, Rate, Year, YearOfOrigin, read_date};
use worlds::{Cast, two_agencies};

use crate::both;

const KRONA: i64 = 100;
pub const Y2023: YearOfOrigin = YearOfOrigin::Year(2023);
const Y2025: YearOfOrigin = YearOfOrigin::Year(2025);

/// Finance at the agency `liten`, with a measure that has been decided on.
pub struct Fixture<'a> {
    pub app: &'a App,
    pub liten: Cast,
    pub finance: Visit,
    measure: Id,
    decision: Id,
}

impl<'a> Fixture<'a> {
    pub fn new(app: &'a App) -> Fixture<'a> {
        let (liten, _) = two_agencies(app).unwrap();
        let finance = enter(app, &liten, Role::Finance);
        Fixture { app, liten, finance, measure: app.id(), decision: app.id() }
    }

    pub fn open(&self, parts: &[(YearOfOrigin, i64)]) -> i64 {
        let parts = parts.iter().map(|(year, kronor)| (*year, Ore(kronor * KRONA))).collect();
        let opening =
            OpeningBalance { form_key: self.app.id(), date: date("2024-01-01"), parts, note: None };
        open_balance(self.app, &self.finance, &opening).unwrap()
    }

    fn payroll(&self, year: i16, kronor: i64) -> NewPayroll {
        NewPayroll {
            form_key: self.app.id(),
            date: date("2026-02-01"),
            year: Year::new(year).unwrap(),
            payroll: Ore(kronor * KRONA),
            definition: Some("Bruttolön utan sociala avgifter".into()),
        }
    }

    fn posting(&self) -> Posting {
        Posting::new(self.app, &self.finance, date("2026-03-01"))
    }

    fn commit(&self, kronor: i64) -> Result<(), Error> {
        self.commit_to(self.measure, kronor)
    }

    pub fn commit_to(&self, measure: Id, kronor: i64) -> Result<(), Error> {
        let new = Commit {
            posting: self.posting(),
            amount: Ore(kronor * KRONA),
            decision: self.decision,
            measure,
            goal: None,
        };
        self.app.in_scope(&self.liten.scope, |tx| commit_in(tx, &new))
    }

    fn pay(&self, kronor: i64, closing: bool) -> Result<(), Error> {
        let new = Pay {
            posting: self.posting(),
            amount: Ore(kronor * KRONA),
            decision: Some(self.decision),
            measure: self.measure,
            goal: None,
            cost: cost("V2026-118"),
            closing,
        };
        self.app.in_scope(&self.liten.scope, |tx| pay_in(tx, &new))
    }

    fn release(&self, kronor: i64) -> Result<(), Error> {
        let new = Release {
            posting: self.posting(),
            amount: Ore(kronor * KRONA),
            decision: None,
            measure: self.measure,
            goal: None,
        };
        self.app.in_scope(&self.liten.scope, |tx| release_in(tx, &new))
    }

    fn correct(&self, number: i64) -> Result<i64, Error> {
        let wanted = Correction {
            form_key: self.app.id(),
            date: date("2026-03-02"),
            number,
            reason: "Fel belopp".into(),
        };
        correct(self.app, &self.finance, &wanted)
    }

    fn on(&self, account: Account) -> Vec<(YearOfOrigin, i64)> {
        let balances = show(self.app, &self.finance).unwrap().balances;
        balances.of(account).iter().map(|(year, ore)| (year, ore.0 / KRONA)).collect()
    }

    fn last(&self) -> i64 {
        entries(self.app, &self.finance, &Filter::default()).unwrap().entries[0].number
    }

    pub fn assert_holds(&self) {
        let verified = verify(self.app, &[]).unwrap();
        assert!(verified.iter().all(app::audit::Verified::holds), "{verified:?}");
    }
}

fn cost(source: &str) -> Cost {
    Cost { kind: CostKind::Course, cost_centre: None, source_document: Some(source.into()) }
}

fn date(text: &str) -> Date {
    read_date(text).unwrap()
}

fn enter(app: &App, cast: &Cast, role: Role) -> Visit {
    let slug = cast.organisation.slug.as_str();
    let account = cast.first(role).unwrap().to_string();
    let token = enter_as(app, slug, &account).unwrap().token;
    visit(app, Some(&token), Some(slug)).unwrap()
}

#[test]
fn money_goes_from_opening_to_payment_oldest_first() {
    both(|app| {
        let f = Fixture::new(app);
        f.open(&[(YearOfOrigin::Unknown, 10), (YearOfOrigin::Before2015, 20), (Y2023, 70)]);
        f.commit(60).unwrap();
        let committed = [(YearOfOrigin::Unknown, 10), (YearOfOrigin::Before2015, 20), (Y2023, 30)];
        assert_eq!(f.on(Account::Committed), committed);
        assert_eq!(f.on(Account::Available), [(Y2023, 40)]);
        f.pay(25, false).unwrap();
        f.pay(15, true).unwrap();
        assert_eq!(
            f.on(Account::Spent),
            [(YearOfOrigin::Unknown, 10), (YearOfOrigin::Before2015, 20), (Y2023, 10)]
        );
        assert_eq!(f.on(Account::Available), [(Y2023, 60)]);
        assert_eq!(f.on(Account::Committed), []);
        f.assert_holds();
    });
}

#[test]
fn what_is_not_covered_is_refused_and_leaves_nothing_behind() {
    both(|app| {
        let f = Fixture::new(app);
        f.open(&[(Y2023, 50)]);
        let reason = Reason::NotCovered { available: Ore(5_000), asked: Ore(5_100) };
        assert_eq!(f.commit(51), Err(Error::refused(reason)));
        assert_eq!(f.last(), 1);
        let left = app.in_scope(&f.liten.scope, available_in);
        assert_eq!(left, Ok(Ore(5_000)));
        set_limit(app, &f.finance, Ore(100)).unwrap();
        f.commit(51).unwrap();
        assert_eq!(f.on(Account::Available), [(YearOfOrigin::Year(2026), -1)]);
        f.assert_holds();
    });
}

#[test]
fn a_measure_never_gets_more_than_was_committed_and_closes_once() {
    both(|app| {
        let f = Fixture::new(app);
        f.open(&[(Y2023, 100)]);
        f.commit(30).unwrap();
        let reason = Reason::MoreThanCommitted { committed: Ore(3_000), asked: Ore(3_100) };
        assert_eq!(f.pay(31, true), Err(Error::refused(reason.clone())));
        assert_eq!(f.release(31), Err(Error::refused(reason)));
        f.commit(5).unwrap();
        f.release(4).unwrap();
        f.pay(31, true).unwrap();
        for refused in [f.pay(0, true), f.pay(1, false), f.release(1), f.commit(1)] {
            assert_eq!(refused, Err(Error::refused(Reason::AlreadyClosed)));
        }
        let money = app.in_scope(&f.liten.scope, |tx| of_measure_in(tx, f.measure)).unwrap();
        assert_eq!((money.committed, money.spent, money.held.closed), (Ore(0), Ore(3_100), true));
        f.assert_holds();
    });
}

#[test]
fn the_own_people_are_told_what_was_set_aside_and_nobody_else() {
    both(|app| {
        let f = Fixture::new(app);
        set_aside(app, &f.finance, &f.payroll(2025, 100_000)).unwrap();
        let told = |visit: &Visit| what_can_i_apply_for(app, visit).unwrap().set_aside;
        let employee = enter(app, &f.liten, Role::Employee);
        assert_eq!(told(&employee), Some((Year::new(2025).unwrap(), Ore(200 * KRONA))));
        assert_eq!(told(&visit(app, None, Some("liten")).unwrap()), None);
    });
}

#[test]
fn payroll_is_set_aside_preliminarily_and_settled_once() {
    both(|app| {
        let f = Fixture::new(app);
        let reckoned =
            reckon(app, &f.finance, Year::new(2025).unwrap(), Ore(10_000_000), Stage::Preliminary);
        assert_eq!(reckoned.unwrap().set_aside, Ore(20_000));
        set_aside(app, &f.finance, &f.payroll(2025, 100_000)).unwrap();
        let twice = set_aside(app, &f.finance, &f.payroll(2025, 100_000));
        let reason = Reason::AlreadySetAside { year: 2025 };
        assert_eq!(twice, Err(Error::refused_at("year", reason)));
        f.commit(190).unwrap();
        // Less payroll than thought: the difference takes its own year, where only 10 kr are left.
        let short = settle(app, &f.finance, &f.payroll(2025, 90_000));
        let reason = Reason::NotCovered { available: Ore(10_00), asked: Ore(20_00) };
        assert_eq!(short, Err(Error::refused_at("payroll", reason)));
        f.open(&[(Y2023, 50)]);
        let number = settle(app, &f.finance, &f.payroll(2025, 90_000)).unwrap();
        assert_eq!(f.on(Account::Available), [(Y2023, 40)]);
        assert_eq!(entry(app, &f.finance, number).unwrap().entry.kind, Kind::Settlement);
        let again = settle(app, &f.finance, &f.payroll(2025, 90_000));
        assert_eq!(again, Err(Error::refused_at("year", Reason::AlreadySettled { year: 2025 })));
        let fund = show(app, &f.finance).unwrap();
        assert_eq!(fund.figures.pace.set_aside, Ore(18_000));
        f.assert_holds();
    });
}

#[test]
fn a_years_final_payroll_may_be_the_first() {
    both(|app| {
        let f = Fixture::new(app);
        settle(app, &f.finance, &f.payroll(2023, 10_000)).unwrap();
        assert_eq!(f.on(Account::Available), [(Y2023, 30)]);
        let early = set_aside(app, &f.finance, &f.payroll(2014, 10_000));
        assert_eq!(early, Err(Error::refused_at("year", Reason::NoRate { year: 2014 })));
        let late = set_aside(app, &f.finance, &f.payroll(2027, 10_000));
        assert_eq!(late, Err(Error::refused_at("year", Reason::FutureDate)));
    });
}

#[test]
fn an_agencys_own_rate_goes_before_the_central_one() {
    both(|app| {
        let f = Fixture::new(app);
        set_rate(app, &f.finance, Year::new(2025).unwrap(), Some(Rate(500))).unwrap();
        set_rate(app, &f.finance, Year::new(2026).unwrap(), None).unwrap();
        set_aside(app, &f.finance, &f.payroll(2025, 10_000)).unwrap();
        set_aside(app, &f.finance, &f.payroll(2026, 10_000)).unwrap();
        assert_eq!(f.on(Account::Available), [(Y2025, 50), (YearOfOrigin::Year(2026), 20)]);
        let rates = rules(app, &f.finance).unwrap().rates;
        assert_eq!(rates.in_force(Year::new(2025).unwrap()), Ok(Rate(500)));
        f.assert_holds();
    });
}

#[test]
fn a_correction_names_what_it_corrects_and_happens_once() {
    both(|app| {
        let f = Fixture::new(app);
        let first = f.open(&[(Y2023, 50)]);
        let second = f.open(&[(Y2023, 80)]);
        let correction = f.correct(first).unwrap();
        assert_eq!(f.on(Account::Available), [(Y2023, 80)]);
        let shown = entry(app, &f.finance, correction).unwrap().entry;
        assert_eq!((shown.corrects, shown.note.as_deref()), (Some(first), Some("Fel belopp")));
        let original = entry(app, &f.finance, first).unwrap().entry;
        assert_eq!(original.corrected_by, Some(correction));
        let at = |reason| Err(Error::refused_at("number", reason));
        assert_eq!(f.correct(first), at(Reason::AlreadyCorrected));
        assert_eq!(f.correct(correction), at(Reason::IsCorrection));
        assert_eq!(f.correct(99), at(Reason::NoSuchEntry));
        f.commit(1).unwrap();
        let reason = Reason::NotCovered { available: Ore(79_00), asked: Ore(80_00) };
        assert_eq!(f.correct(second), at(reason));
        f.assert_holds();
    });
}

#[test]
fn a_settled_year_is_taken_back_from_its_end() {
    both(|app| {
        let f = Fixture::new(app);
        let preliminary = set_aside(app, &f.finance, &f.payroll(2025, 10_000)).unwrap();
        let last = settle(app, &f.finance, &f.payroll(2025, 11_000)).unwrap();
        let reason = Reason::AlreadySettled { year: 2025 };
        assert_eq!(f.correct(preliminary), Err(Error::refused_at("number", reason)));
        f.correct(last).unwrap();
        f.correct(preliminary).unwrap();
        assert_eq!(f.on(Account::Available), []);
        set_aside(app, &f.finance, &f.payroll(2025, 12_000)).unwrap();
        f.assert_holds();
    });
}

#[test]
fn a_closing_is_corrected_before_the_payment_it_closed() {
    both(|app| {
        let f = Fixture::new(app);
        f.open(&[(Y2023, 50)]);
        f.commit(30).unwrap();
        f.pay(20, true).unwrap();
        let closing = f.last();
        assert_eq!(f.correct(closing - 1), Err(Error::refused_at("number", Reason::AlreadyClosed)));
        f.correct(closing).unwrap();
        f.correct(closing - 1).unwrap();
        assert_eq!(f.on(Account::Committed), [(Y2023, 30)]);
        f.pay(30, true).unwrap();
        f.assert_holds();
    });
}

#[test]
fn one_form_has_one_effect() {
    both(|app| {
        let f = Fixture::new(app);
        let new = f.payroll(2025, 10_000);
        let first = set_aside(app, &f.finance, &new).unwrap();
        assert_eq!(set_aside(app, &f.finance, &new), Ok(first));
        assert_eq!(f.on(Account::Available), [(Y2025, 20)]);
    });
}

#[test]
fn every_figure_is_the_sum_of_its_entries() {
    both(|app| {
        let f = Fixture::new(app);
        f.open(&[(YearOfOrigin::Before2015, 20), (Y2023, 70)]);
        set_aside(app, &f.finance, &f.payroll(2025, 10_000)).unwrap();
        f.commit(60).unwrap();
        f.pay(40, true).unwrap();
        let direct = DirectCost {
            posting: f.posting(),
            amount: Ore(500),
            goal: None,
            cost: cost("V2026-119"),
        };
        app.in_scope(&f.liten.scope, |tx| direct_cost_in(tx, &direct)).unwrap();
        let fund = show(app, &f.finance).unwrap();
        for account in Account::ALL {
            for year in fund.balances.years() {
                let filter =
                    Filter { account: Some(account), origin: Some(year), ..Filter::default() };
                let list = entries(app, &f.finance, &filter).unwrap();
                assert_eq!(list.sum, Some(fund.balances.of(account).get(year)));
                assert!(
                    list.entries
                        .iter()
                        .all(|entry| entry.change != Ore::ZERO || entry.amount != Ore::ZERO)
                );
            }
        }
        let of_measure = Filter { measure: Some(f.measure), ..Filter::default() };
        assert_eq!(entries(app, &f.finance, &of_measure).unwrap().entries.len(), 3);
        let kind = Filter { kind: Some(Kind::DirectCost), ..Filter::default() };
        assert_eq!(entries(app, &f.finance, &kind).unwrap().entries.len(), 1);
        let year = Filter { booked_year: Some(2024), ..Filter::default() };
        assert_eq!(entries(app, &f.finance, &year).unwrap().entries.len(), 1);
    });
}

#[test]
fn the_page_tells_stock_pace_and_what_lies_ahead() {
    both(|app| {
        let f = Fixture::new(app);
        assert_eq!(show(app, &f.finance).unwrap().finding, Finding::Empty);
        f.open(&[(Y2023, 70)]);
        set_aside(app, &f.finance, &f.payroll(2025, 10_000)).unwrap();
        f.commit(40).unwrap();
        f.pay(30, false).unwrap();
        let fund = show(app, &f.finance).unwrap();
        let figures = fund.figures;
        assert_eq!((figures.available, figures.committed), (Ore(50_00), Ore(10_00)));
        assert_eq!((figures.stock, figures.to_plan), (Ore(60_00), Ore(50_00)));
        assert_eq!(figures.years_in_stock, Some(30));
        assert_eq!(figures.share_used, Some(333));
        assert_eq!(figures.stock_ahead, Ore(12_000));
        assert_eq!(figures.pace_to_one_year, Some(Ore(33_34)));
        let stocks: Vec<_> =
            fund.ends.iter().map(|end| (end.year, end.stock().unwrap().0)).collect();
        assert_eq!(stocks, [(2024, 70_00), (2025, 70_00), (2026, 60_00)]);
        assert_eq!(fund.finding, Finding::Unchanged, "2026 has not ended");
    });
}

#[test]
fn roles_read_or_post_or_see_nothing() {
    both(|app| {
        let f = Fixture::new(app);
        for role in Role::ALL {
            let Some(_) = f.liten.first(role) else { continue };
            let visit = enter(app, &f.liten, role);
            let posts = [Role::Coordinator, Role::Finance].contains(&role);
            let reads = posts || [Role::Representative, Role::Analyst].contains(&role);
            assert_eq!(show(app, &visit).is_ok(), reads, "{role:?}");
            assert_eq!(entries(app, &visit, &Filter::default()).is_ok(), reads, "{role:?}");
            assert_eq!(entry(app, &visit, 1) == Err(Error::Forbidden), !reads, "{role:?}");
            assert_eq!(set_limit(app, &visit, Ore::ZERO).is_ok(), posts, "{role:?}");
            let posted = set_aside(app, &visit, &f.payroll(2014, 1));
            assert_eq!(posted == Err(Error::Forbidden), !posts, "{role:?}");
        }
    });
}

#[test]
fn another_agency_has_its_own_ledger() {
    both(|app| {
        let (liten, stor) = two_agencies(app).unwrap();
        let (here, there) = (enter(app, &liten, Role::Finance), enter(app, &stor, Role::Finance));
        let opening = OpeningBalance {
            form_key: app.id(),
            date: date("2026-01-01"),
            parts: vec![(Y2023, Ore(100))],
            note: None,
        };
        assert_eq!(open_balance(app, &here, &opening), Ok(1));
        assert_eq!(entry(app, &there, 1), Err(Error::Missing));
        assert_eq!(show(app, &there).unwrap().finding, Finding::Empty);
    });
}

#[test]
fn odd_input_is_refused_at_its_field() {
    both(|app| {
        let f = Fixture::new(app);
        let opening = |amount, day: &str| OpeningBalance {
            form_key: app.id(),
            date: date(day),
            parts: vec![(Y2023, Ore(amount))],
            note: None,
        };
        let open = |amount, day| open_balance(app, &f.finance, &opening(amount, day));
        let nothing = Err(Error::refused_at("amount", Reason::NotPositive));
        assert_eq!(open(0, "2026-01-01"), nothing);
        assert_eq!(open(-1, "2026-01-01"), nothing);
        assert_eq!(open(1, "2026-03-03"), Err(Error::refused_at("date", Reason::FutureDate)));
        let negative = set_limit(app, &f.finance, Ore(-1));
        assert_eq!(negative, Err(Error::refused_at("limit", Fault::Negative)));
        assert!(open(i64::MAX, "2026-01-01").is_ok());
        assert_eq!(open(1, "2026-01-01"), Err(Error::refused(domain::values::Overflow)));
        let mut pay = Pay {
            posting: f.posting(),
            amount: Ore(1),
            decision: None,
            measure: f.measure,
            goal: None,
            cost: cost("Åsas resa till Åre"),
            closing: false,
        };
        let refused = app.in_scope(&f.liten.scope, |tx| pay_in(tx, &pay));
        assert_eq!(refused, Err(Error::refused_at("source_document", Reason::NotAReference)));
        pay.cost = cost("V\0");
        assert!(app.in_scope(&f.liten.scope, |tx| pay_in(tx, &pay)).is_err());
    });
}
