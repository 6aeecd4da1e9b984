//! What is true: types, state machines, rules, permissions, money, dates.
//!
//! Pure: no I/O, clock, randomness, SQL or HTML. Whoever calls passes the time and the ids in.

pub mod access;
pub mod agreement;
pub mod application;
pub mod audit;
pub mod decision;
pub mod evaluation;
pub mod exchange;
pub mod few;
pub mod file;
pub mod follow_up;
pub mod fund;
pub mod outbox;
pub mod overview;
pub mod plan;
pub mod report;
pub mod values;

/// Why something is refused, in the words of the noun that refuses it.
///
/// Facts, not text: `web` says it in the reader's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    Access(access::Reason),
    Agreement(agreement::Reason),
    Application(application::Reason),
    Decision(decision::Reason),
    Evaluation(evaluation::Reason),
    Exchange(exchange::Reason),
    File(file::Reason),
    FollowUp(follow_up::Reason),
    Fund(fund::Reason),
    Plan(plan::Reason),
    Report(report::Reason),
    Value(values::Fault),
}

impl From<access::Reason> for Reason {
    fn from(reason: access::Reason) -> Reason {
        Reason::Access(reason)
    }
}

impl From<agreement::Reason> for Reason {
    fn from(reason: agreement::Reason) -> Reason {
        Reason::Agreement(reason)
    }
}

impl From<plan::Reason> for Reason {
    fn from(reason: plan::Reason) -> Reason {
        Reason::Plan(reason)
    }
}

impl From<fund::Reason> for Reason {
    fn from(reason: fund::Reason) -> Reason {
        Reason::Fund(reason)
    }
}

impl From<application::Reason> for Reason {
    fn from(reason: application::Reason) -> Reason {
        Reason::Application(reason)
    }
}

impl From<decision::Reason> for Reason {
    fn from(reason: decision::Reason) -> Reason {
        Reason::Decision(reason)
    }
}

impl From<evaluation::Reason> for Reason {
    fn from(reason: evaluation::Reason) -> Reason {
        Reason::Evaluation(reason)
    }
}

impl From<exchange::Reason> for Reason {
    fn from(reason: exchange::Reason) -> Reason {
        Reason::Exchange(reason)
    }
}

impl From<file::Reason> for Reason {
    fn from(reason: file::Reason) -> Reason {
        Reason::File(reason)
    }
}

impl From<follow_up::Reason> for Reason {
    fn from(reason: follow_up::Reason) -> Reason {
        Reason::FollowUp(reason)
    }
}

impl From<report::Reason> for Reason {
    fn from(reason: report::Reason) -> Reason {
        Reason::Report(reason)
    }
}

impl From<values::Fault> for Reason {
    fn from(fault: values::Fault) -> Reason {
        Reason::Value(fault)
    }
}

impl From<values::Overflow> for Reason {
    fn from(overflow: values::Overflow) -> Reason {
        Reason::Value(overflow.into())
    }
}
