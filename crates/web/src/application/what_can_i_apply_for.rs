//! *Vad kan jag söka för?* Open to anyone, from the agency's own agreement.

use app::Error;
use app::access::may;
use app::application::{Applicable, KindChoice, what_can_i_apply_for};
use app::exchange::campaign::visited;
use askama::Template;
use domain::access::Action;
use words::{Language, args, format};

use crate::components::Link;
use crate::form::Form;
use crate::frame::Frame;
use crate::page::Page;
use crate::request::Request;

#[derive(Template)]
#[template(path = "application/what_can_i_apply_for.html")]
struct Show {
    f: Frame,
    lede: String,
    kinds: Vec<String>,
    goals: Vec<String>,
    available: Option<String>,
    granted: Option<String>,
    examples: Vec<String>,
    ask: String,
    manage: Option<Link>,
    apply: String,
}

/// `GET /{organisation}/vad-kan-jag-soka`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let l = request.language;
    let told = what_can_i_apply_for(&request.app, &request.visit)?;
    visited(&request.app, &request.visit);
    Page::html(&Show {
        f: request.frame(l.application_what_title()),
        lede: lede(l, &told),
        kinds: kinds(l, &told),
        goals: told.choices.goals.into_iter().map(|(_, title)| title).collect(),
        available: told.available.map(|left| l.information_available(format::about(l, left.0))),
        granted: told.granted.map(|count| l.information_granted(format::number(count))),
        ask: match told.coordinators.as_slice() {
            [] => l.application_what_ask().to_owned(),
            names => l.application_what_ask_names(names.join(", ")),
        },
        examples: told.examples,
        manage: may(&request.app, &request.visit, Action::ManageCampaigns).then(|| {
            let address = request.within("/vad-kan-jag-soka/exempel");
            Link::new(address, l.information_manage())
        }),
        apply: request.within("/ansokan/ny"),
    })
}

/// Whose money it is, what it is for, and how much there is where the reader may know it.
pub(crate) fn lede(l: Language, told: &Applicable) -> String {
    match told.set_aside {
        Some((year, amount)) => l.application_what_lede_amount(args::ApplicationWhatLedeAmount {
            agency: &told.agency,
            amount: format::about(l, amount.0),
            year: year.number(),
        }),
        None => l.application_what_lede(&told.agency),
    }
}

/// What one can apply for, a line each.
pub(crate) fn kinds(l: Language, told: &Applicable) -> Vec<String> {
    told.choices.kinds.iter().map(|kind| line(l, kind)).collect()
}

fn line(l: Language, kind: &KindChoice) -> String {
    let line = l.application_what_kind_line(args::ApplicationWhatKindLine {
        form: kind.form,
        name: &kind.name,
    });
    match kind.ceiling {
        Some(max) => {
            format!("{line}, {}", l.application_what_ceiling(format::amount(l, max.0)))
        }
        None => line,
    }
}
