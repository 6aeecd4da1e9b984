//! The four fields by which a role is given: role, unit, party, first day.

use app::Error;
use app::access::{Party, Unit, role_places};
use domain::access::{Assignment, Place, Role};
use domain::values::{Check, Id};
use words::Language;

use crate::components::{Choice, Field};
use crate::form::Form;
use crate::reasons::Faults;
use crate::request::Request;

/// What was typed.
#[derive(Clone, Debug, Default)]
pub struct RoleForm {
    role: String,
    unit: String,
    party: String,
    from: String,
}

/// What can be chosen.
pub struct Offered {
    roles: Vec<Role>,
    units: Vec<Unit>,
    parties: Vec<Party>,
}

impl Offered {
    /// The roles of the organisation's kind, its units and its parties.
    pub fn read(request: &Request) -> Result<Offered, Error> {
        let (units, parties) = role_places(&request.app, &request.visit)?;
        Ok(Offered { roles: Role::at(&request.organisation()?.kind), units, parties })
    }
}

impl RoleForm {
    pub fn read(form: &Form) -> RoleForm {
        let text = |name| form.get(name).to_owned();
        RoleForm {
            role: text("role"),
            unit: text("unit"),
            party: text("party"),
            from: text("from"),
        }
    }

    /// An empty form, from today.
    pub fn today(request: &Request) -> RoleForm {
        RoleForm { from: request.app.today().to_string(), ..RoleForm::default() }
    }

    pub fn validate(&self, check: &mut Check, offered: &Offered) -> Option<Assignment> {
        let role = check.choice("role", &self.role, |code| {
            Role::from_code(code).filter(|role| offered.roles.contains(role))
        });
        let among = |known: Vec<Id>| {
            move |code: &str| Id::read(code).filter(|id| known.contains(id)).map(Some)
        };
        let unit = match self.unit.as_str() {
            "" => Some(None),
            code => check.choice("unit", code, among(offered.units.iter().map(|u| u.id).collect())),
        };
        let party = match self.party.as_str() {
            "" => Some(None),
            code => {
                check.choice("party", code, among(offered.parties.iter().map(|p| p.id).collect()))
            }
        };
        let from = check.date("from", &self.from);
        Some(Assignment {
            role: role?,
            unit: unit?,
            party: party?,
            party_kind: None,
            from: from?,
            until: None,
        })
    }

    pub fn fields(&self, l: Language, offered: &Offered, faults: &Faults) -> Vec<Field> {
        let none = || std::iter::once(Choice::new("", l.access_none_chosen()));
        let roles =
            offered.roles.iter().map(|role| Choice::new(role.code(), l.access_role(role.code())));
        let units = offered.units.iter().map(|u| Choice::new(u.id.to_string(), &u.name));
        let parties = offered.parties.iter().map(|p| Choice::new(p.id.to_string(), &p.name));
        // Where no role asks for a unit or a party, nobody is asked for one.
        let asks =
            |places: &[Place]| offered.roles.iter().any(|role| places.contains(&role.place()));
        let unit = asks(&[Place::Unit, Place::UnitIfAny]).then(|| {
            Field::select("unit", label(l, "unit"), none().chain(units))
                .hint(l.access_unit_hint())
                .value(&self.unit)
                .error(faults.of("unit"))
        });
        let party = asks(&[Place::Party]).then(|| {
            Field::select("party", label(l, "party"), none().chain(parties))
                .hint(l.access_party_hint())
                .value(&self.party)
                .error(faults.of("party"))
        });
        let fields = [
            Some(
                Field::select("role", label(l, "role"), none().chain(roles))
                    .value(&self.role)
                    .error(faults.of("role")),
            ),
            unit,
            party,
            Some(
                Field::date("from", label(l, "from"))
                    .hint(l.access_date_hint())
                    .value(&self.from)
                    .error(faults.of("from")),
            ),
        ];
        fields.into_iter().flatten().collect()
    }
}

/// The labels of every form about accounts.
pub fn label(l: Language, field: &str) -> &'static str {
    match field {
        "role" => l.access_role_label(),
        "unit" => l.access_unit(),
        "party" => l.access_party_label(),
        "from" => l.access_from(),
        "until" => l.access_until(),
        "number" => l.access_number(),
        "kind" => l.access_party_label(),
        "name" => l.access_name(),
        "email" => l.access_email(),
        "present" => l.access_konto_present(),
        _ => l.access_passphrase(),
    }
}
