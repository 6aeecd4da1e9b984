//! Who may do what: roles as dated assignments, one permission table, and its reach.

mod action;
mod grant;
mod presence;
mod reach;
mod role;
mod table;

pub use action::Action;
pub use grant::{Place, Standing, end, may_grant, placed};
pub use presence::last_day;
pub use reach::{Reach, Relation};
pub use role::{Assignment, PartyKind, Role, changed_since};
pub use table::{Right, right};

use crate::values::{Date, Id};

/// A session ends after this long without use (rules, part 4).
pub const IDLE_MINUTES: i64 = 30;
/// A session ends after this long in any case.
pub const ABSOLUTE_HOURS: i64 = 12;
/// A link with which one chooses a passphrase counts this long: over a week-end, and a few days more.
pub const LINK_DAYS: i64 = 7;

/// Why somebody may not come in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The address and password do not match. Says the same for unknown addresses.
    NotRecognised,
    /// Too many failures lately: try again in so many seconds.
    SlowDown { seconds: i64 },
    /// The passphrase is shorter than this many characters.
    PassphraseTooShort { min: usize },
    /// Nobody grants a role to himself (rules, part 4).
    OwnRole,
    /// The e-mail address already has an account here.
    EmailTaken,
    /// The passphrase is not the present one.
    WrongPassphrase,
    /// The role is held in a unit.
    UnitNeeded,
    /// The role is held for a party.
    PartyNeeded,
    /// The role's last day has passed.
    AlreadyEnded,
    /// The last day would be before the first.
    EndsBeforeItBegins { from: Date },
    /// The account has been ended: it can be given no role.
    AccountEnded,
    /// Without an administrator nobody could give anyone a role.
    LastAdministrator,
    /// The role counts already: there is nothing to confirm.
    NotProposed,
    /// Another organisation has these addresses.
    SlugTaken,
    /// The house itself answers these addresses.
    SlugReserved,
    /// A unit has that name.
    UnitTaken,
    /// A unit or a party can have today or a later day as its last.
    DayHasPassed,
    /// The employer is a party for as long as the agency is there.
    EmployerStays,
    /// A file of people does not say for which party.
    RepresentativeInFile,
    /// That side is here already.
    PartyIsHere,
    /// No organisation has these addresses.
    UnknownOrganisation,
    /// Nobody has an account with that e-mail address.
    UnknownAccount,
    /// The own passphrase is changed where one knows the present one.
    OwnLink,
}

/// What the holder of `assignments` may touch by `action` on the day `on`; `me` is the account.
///
/// The answer holds for one thing ([`Reach::covers`]) and for lists (the store filters by it), so
/// that a list never shows what a page would refuse.
pub fn reach(assignments: &[Assignment], on: Date, me: Id, action: Action) -> Reach {
    let mut reach = Reach { me, own: false, units: Vec::new(), agency: false };
    for assignment in assignments.iter().filter(|assignment| assignment.holds(on)) {
        match right(assignment.role, action) {
            Right::None => {}
            Right::Own => reach.own = true,
            Right::Unit => reach.units.extend(assignment.unit),
            Right::Agency => reach.agency = true,
        }
    }
    reach.units.sort_unstable();
    reach.units.dedup();
    reach
}
