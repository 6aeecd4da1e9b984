//! Applications: drafts, the cases and their versions, the managers' word, who stands aside.

mod case;
mod draft;
mod example;
mod version;
mod voice;

pub use case::{Case, add_case, all_cases, case, route, save_case};
pub use draft::{
    StoredDraft, add_draft, draft, drafts_of, forget_drafts, remove_draft, save_draft,
};
pub use example::{Example, add_example, examples, is_open, remove_example, set_open};
pub use version::{Version, add_version, case_of_draft, version};
pub use voice::{
    Endorsement, add_endorsement, add_jav, barred, coordinators, endorsements, jav, managers,
    representatives,
};

use crate::Sql;

/// Every statement of this aggregate.
pub const ALL: &[&[Sql]] = &[case::ALL, draft::ALL, example::ALL, version::ALL, voice::ALL];
