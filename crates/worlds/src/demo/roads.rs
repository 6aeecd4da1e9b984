//! The roads that a case can take, each move by its day after the application was begun.

use domain::decision::Say;

/// One move of somebody.
#[derive(Clone, Copy, PartialEq)]
pub enum Move {
    Submit,
    /// Sent back by the coordinator to be completed.
    Return,
    Resubmit,
    Endorse,
    Against,
    /// A proposal to grant this many per cent of what was asked.
    Prepare(i64),
    Agenda,
    Defer,
    Remit,
    Withdraw,
    /// The ordinary representative of the union that sits second stands aside.
    StandAside,
    /// The first party asks whether the ordinary representative of the second has jäv.
    Doubt,
    /// Who is asked sees no jäv.
    Dispute,
    /// The other parties that have not spoken say whether it is.
    Judge(bool),
    /// This many parties, in their order, take the position.
    Say(usize, Say),
    /// The parties that have not spoken agree.
    Agree,
    /// Carried out, for this many per cent of what was granted.
    Complete(i64),
    /// Pays this many per cent of what was granted.
    Pay(i64),
    /// Pays what is left of the cost and closes.
    Close,
}

/// Moves and their days.
pub type Road = &'static [(i64, Move)];

use Move::{
    Against, Agenda, Agree, Close, Complete, Defer, Dispute, Doubt, Endorse, Judge, Pay, Prepare,
    Remit, Resubmit, Return, StandAside, Submit, Withdraw,
};

pub const DRAFT: Road = &[];
/// Waits for the manager; after ten days the silence is told by the calendar.
pub const SUBMITTED: Road = &[(0, Submit)];
pub const RETURNED: Road = &[(0, Submit), (4, Return)];
pub const ENDORSED: Road = &[(0, Submit), (2, Endorse)];
pub const ADVISED_AGAINST: Road = &[(0, Submit), (3, Against)];
pub const WITHDRAWN: Road = &[(0, Submit), (6, Withdraw)];
pub const PREPARED: Road = &[(0, Submit), (2, Endorse), (8, Prepare(100))];
pub const ON_AGENDA: Road = &[(0, Submit), (2, Endorse), (8, Prepare(100)), (9, Agenda)];
pub const HALF_SAID: Road =
    &[(0, Submit), (2, Endorse), (8, Prepare(80)), (9, Agenda), (11, Move::Say(1, Say::Agree))];
pub const DEFERRED: Road =
    &[(0, Submit), (2, Endorse), (8, Prepare(100)), (9, Agenda), (14, Defer)];
pub const REMITTED: Road =
    &[(0, Submit), (2, Endorse), (8, Prepare(100)), (9, Agenda), (14, Remit)];
/// One party does not agree, and the case goes back to the parties.
pub const NOT_AGREED: Road = &[
    (0, Submit),
    (3, Against),
    (9, Prepare(100)),
    (10, Agenda),
    (14, Move::Say(1, Say::Disagree)),
    (14, Agree),
];
pub const REFUSED: Road = &[(0, Submit), (3, Against), (10, Prepare(0)), (12, Agenda), (20, Agree)];
pub const PARTLY: Road = &[(0, Submit), (2, Endorse), (9, Prepare(60)), (12, Agenda), (20, Agree)];
/// The manager never answered.
pub const GRANTED_IN_SILENCE: Road = &[(0, Submit), (12, Prepare(100)), (14, Agenda), (20, Agree)];
pub const GRANTED: Road =
    &[(0, Submit), (2, Endorse), (8, Prepare(100)), (10, Agenda), (20, Agree)];
/// A representative stands aside; the substitute speaks.
pub const WITH_SUBSTITUTE: Road =
    &[(0, Submit), (2, Endorse), (8, Prepare(100)), (10, Agenda), (19, StandAside), (20, Agree)];
/// Whether a representative has jäv is asked, and not answered.
pub const ASKED_OF_JAV: Road = &[(0, Submit), (2, Endorse), (6, Prepare(100)), (8, Doubt)];
/// Whether a representative has jäv is doubted and disputed, and waits for the others.
pub const DOUBTED: Road = &[(0, Submit), (2, Endorse), (6, Prepare(100)), (8, Doubt), (9, Dispute)];
/// The others found jäv; the substitute speaks, or the chair is empty.
pub const FOUND_JAV: Road = &[
    (0, Submit),
    (2, Endorse),
    (8, Prepare(100)),
    (10, Agenda),
    (12, Doubt),
    (13, Dispute),
    (15, Judge(true)),
    (20, Agree),
];
pub const PAID_IN_PART: Road = &[
    (0, Submit),
    (1, Return),
    (3, Resubmit),
    (5, Endorse),
    (9, Prepare(100)),
    (12, Agenda),
    (20, Agree),
    (50, Pay(40)),
];
pub const COMPLETED: Road = &[
    (0, Submit),
    (2, Endorse),
    (8, Prepare(100)),
    (20, Agree),
    (60, Pay(30)),
    (100, Complete(92)),
];
pub const PAID: Road = &[
    (0, Submit),
    (2, Endorse),
    (8, Prepare(100)),
    (20, Agree),
    (60, Pay(50)),
    (120, Complete(94)),
    (130, Close),
];
pub const PARTLY_PAID: Road =
    &[(0, Submit), (3, Endorse), (9, Prepare(70)), (20, Agree), (110, Complete(100)), (118, Close)];
