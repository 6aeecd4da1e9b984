//! The kinds of measures that an agreement lets through, and who decides on each.

use crate::values::Ore;

/// The form of a measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MeasureForm {
    Programme,
    Project,
    Individual,
    /// A fixed amount for those who qualify.
    Allowance,
}

impl MeasureForm {
    pub const ALL: [MeasureForm; 4] = [
        MeasureForm::Programme,
        MeasureForm::Project,
        MeasureForm::Individual,
        MeasureForm::Allowance,
    ];

    pub const fn code(self) -> &'static str {
        match self {
            MeasureForm::Programme => "programme",
            MeasureForm::Project => "project",
            MeasureForm::Individual => "individual",
            MeasureForm::Allowance => "allowance",
        }
    }

    pub fn from_code(code: &str) -> Option<MeasureForm> {
        MeasureForm::ALL.into_iter().find(|form| form.code() == code)
    }
}

/// Who decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Route {
    /// The parties together.
    Joint,
    /// The employer alone, within the agreement.
    Employer,
    /// The unit, within its frame and after the unions' views.
    Unit,
}

impl Route {
    pub const ALL: [Route; 3] = [Route::Joint, Route::Employer, Route::Unit];

    pub const fn code(self) -> &'static str {
        match self {
            Route::Joint => "joint",
            Route::Employer => "employer",
            Route::Unit => "unit",
        }
    }

    pub fn from_code(code: &str) -> Option<Route> {
        Route::ALL.into_iter().find(|route| route.code() == code)
    }
}

/// A kind of measure with its route, and its ceiling per measure where there is one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeasureKind {
    pub name: String,
    pub form: MeasureForm,
    pub route: Route,
    pub ceiling: Option<Ore>,
}
