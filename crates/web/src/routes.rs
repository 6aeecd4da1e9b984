//! Every route of the house, in the order of the rooms. `docs/routes.md` is made from this table.

mod agreement;
mod campaign;
mod contact;
mod exchange;
mod find;
mod guest;
mod information;
mod knowledge;
mod map;
mod needs;
mod newsletter;
mod outlook;
mod reaction;
mod survey;

pub use find::{is_page, template};
pub use map::markdown;

use domain::access::Action;

use crate::route::{Route, get, one_click, post, upload};
use crate::{
    access, application, decision, draft, evaluation, follow_up, fund, measure, outbox, overview,
    plan, public, report, start, year_wheel,
};

/// The style sheet, the scripts and the logo.
pub const ASSET: &str = "/statisk/{file}";
/// What probes ask.
pub const HEALTH: &str = "/halsa";

/// Every route of production.
pub fn all() -> impl Iterator<Item = &'static Route> {
    ROOMS.into_iter().flatten()
}

const ROOMS: [&[Route]; 13] = [
    AGENCY,
    agreement::ALL,
    campaign::ALL,
    contact::ALL,
    exchange::ALL,
    guest::ALL,
    information::ALL,
    knowledge::ALL,
    needs::ALL,
    newsletter::ALL,
    outlook::ALL,
    reaction::ALL,
    survey::ALL,
];

/// What is open to anyone, and an agency's rooms.
const AGENCY: &[Route] = &[
    // Open to anyone.
    get("/", Action::ReadPublic, public::front::page),
    get("/oversikt", Action::ReadPublic, overview::national::page),
    get("/oversikt/fil/{kind}", Action::ReadPublic, overview::export::file),
    get("/oversikt/{employer}", Action::ReadPublic, overview::employer::page),
    get("/tillganglighet", Action::ReadPublic, public::accessibility::page),
    post("/sprak", Action::ReadPublic, public::language::choose),
    // In and out.
    get("/logga-in", Action::SignIn, access::sign_in::page),
    post("/logga-in", Action::SignIn, access::sign_in::sign_in),
    get("/valkommen/{token}", Action::SignIn, access::welcome::page),
    post("/valkommen/{token}", Action::SignIn, access::welcome::choose),
    post("/logga-ut", Action::SignOut, access::sign_out::sign_out),
    get("/konto", Action::ManageOwnAccount, access::own_account::page),
    post("/konto/utskick", Action::ManageOwnAccount, outbox::choose::choose),
    get("/{organisation}/brev/stopp/{token}", Action::StopLetters, outbox::stop::page),
    one_click("/{organisation}/brev/stopp/{token}", Action::StopLetters, outbox::stop::stop),
    post(
        "/{organisation}/brev/stopp/{token}/aterkallelse",
        Action::StopLetters,
        outbox::stop::take_back,
    ),
    post("/konto/losenfras", Action::ManageOwnAccount, access::own_account::change),
    post("/konto/utloggning", Action::ManageOwnAccount, access::own_account::sign_out),
    // An organisation.
    get("/{organisation}", Action::ReadStart, start::page),
    post("/{organisation}/utkast", Action::KeepDraft, draft::save),
    post("/{organisation}/utkast/bortkastat", Action::KeepDraft, draft::throw_away),
    // Application, decision, measure.
    get(
        "/{organisation}/vad-kan-jag-soka",
        Action::ReadPublic,
        application::what_can_i_apply_for::page,
    ),
    get("/{organisation}/ansokan/ny", Action::Apply, application::guide::page),
    post("/{organisation}/ansokan", Action::Apply, application::guide::begin),
    get("/{organisation}/ansokan/{draft}/granska", Action::Apply, application::check::page),
    post("/{organisation}/ansokan/{draft}/inlamning", Action::Apply, application::submit::submit),
    get("/{organisation}/ansokan/{draft}/{steg}", Action::Apply, application::step::page),
    post("/{organisation}/ansokan/{draft}/{steg}", Action::Apply, application::step::save_page),
    post(
        "/{organisation}/ansokan/{draft}/{steg}/sparat",
        Action::Apply,
        application::step::autosave,
    ),
    get("/{organisation}/ansokningar", Action::Apply, application::mine::page),
    get("/{organisation}/arenden", Action::ListCases, application::list::page),
    get("/{organisation}/arenden/fil/{kind}", Action::ListCases, application::export::file),
    get("/{organisation}/arenden/{number}", Action::ReadApplication, application::show::page),
    get(
        "/{organisation}/arenden/{number}/kvittens",
        Action::ReadApplication,
        application::submit::page,
    ),
    post("/{organisation}/arenden/{number}/andring", Action::Apply, application::revise::revise),
    get(
        "/{organisation}/arenden/{number}/aterkallelse",
        Action::Apply,
        application::withdraw::page,
    ),
    post(
        "/{organisation}/arenden/{number}/aterkallelse",
        Action::Apply,
        application::withdraw::withdraw,
    ),
    get(
        "/{organisation}/arenden/{number}/tillstyrkan",
        Action::Endorse,
        application::endorse::page,
    ),
    post(
        "/{organisation}/arenden/{number}/tillstyrkan",
        Action::Endorse,
        application::endorse::endorse,
    ),
    get("/{organisation}/arenden/{number}/beredning", Action::Prepare, application::prepare::page),
    post(
        "/{organisation}/arenden/{number}/beredning",
        Action::Prepare,
        application::prepare::prepare,
    ),
    post(
        "/{organisation}/arenden/{number}/dagordning",
        Action::Prepare,
        application::prepare::put_on_agenda,
    ),
    get(
        "/{organisation}/arenden/{number}/aterlamnande",
        Action::Prepare,
        application::return_::page,
    ),
    post(
        "/{organisation}/arenden/{number}/aterlamnande",
        Action::Prepare,
        application::return_::send_back,
    ),
    get("/{organisation}/arenden/{number}/bordlaggning", Action::Prepare, decision::defer::page),
    post("/{organisation}/arenden/{number}/bordlaggning", Action::Prepare, decision::defer::defer),
    get("/{organisation}/arenden/{number}/beslut", Action::Decide, decision::position::page),
    post("/{organisation}/arenden/{number}/beslut", Action::Decide, decision::position::take),
    get("/{organisation}/arenden/{number}/jav", Action::StandAside, decision::jav::aside_page),
    post("/{organisation}/arenden/{number}/jav", Action::StandAside, decision::jav::declare),
    get("/{organisation}/arenden/{number}/javsfraga", Action::RaiseJav, decision::jav::page),
    post(
        "/{organisation}/arenden/{number}/javsfraga",
        Action::RaiseJav,
        decision::jav::raise_question,
    ),
    post(
        "/{organisation}/arenden/{number}/javssvar",
        Action::StandAside,
        decision::jav::answer_question,
    ),
    post(
        "/{organisation}/arenden/{number}/javsprovning",
        Action::Decide,
        decision::jav::judge_question,
    ),
    get("/{organisation}/atgarder", Action::ReadMeasure, measure::list::page),
    get("/{organisation}/atgarder/fil/{kind}", Action::ReadMeasure, measure::export::file),
    get("/{organisation}/atgarder/{number}", Action::ReadMeasure, measure::show::page),
    get(
        "/{organisation}/atgarder/{number}/slutforande",
        Action::CompleteMeasure,
        measure::complete::page,
    ),
    post(
        "/{organisation}/atgarder/{number}/slutforande",
        Action::CompleteMeasure,
        measure::complete::complete,
    ),
    get("/{organisation}/atgarder/{number}/utbetalningar", Action::PayMeasure, measure::pay::page),
    post("/{organisation}/atgarder/{number}/utbetalningar", Action::PayMeasure, measure::pay::pay),
    // The fund.
    get("/{organisation}/medel", Action::ReadFund, fund::show::page),
    get("/{organisation}/medel/poster", Action::ReadFund, fund::entries::page),
    get("/{organisation}/medel/poster/fil/{kind}", Action::ReadFund, fund::export::file),
    get("/{organisation}/medel/poster/{number}", Action::ReadFund, fund::entry::page),
    get("/{organisation}/medel/ingaende", Action::PostFund, fund::open_balance::page),
    post("/{organisation}/medel/ingaende", Action::PostFund, fund::open_balance::save),
    get("/{organisation}/medel/avsattning", Action::PostFund, fund::set_aside::page),
    get("/{organisation}/medel/avsattning/kontroll", Action::PostFund, fund::set_aside::check),
    post("/{organisation}/medel/avsattning", Action::PostFund, fund::set_aside::save),
    get("/{organisation}/medel/rattelser", Action::PostFund, fund::correct::page),
    post("/{organisation}/medel/rattelser", Action::PostFund, fund::correct::save),
    get("/{organisation}/medel/regler", Action::ReadFund, fund::rules::page),
    post("/{organisation}/medel/regler", Action::PostFund, fund::rules::save),
    // The year.
    get("/{organisation}/arshjul", Action::ReadYearWheel, year_wheel::show::page),
    post("/{organisation}/arshjul", Action::ManageYearWheel, year_wheel::duty::add),
    get("/{organisation}/arshjul/ny", Action::ManageYearWheel, year_wheel::duty::new),
    get("/{organisation}/arshjul/{duty}", Action::ManageYearWheel, year_wheel::duty::page),
    post("/{organisation}/arshjul/{duty}", Action::ManageYearWheel, year_wheel::duty::change),
    post("/{organisation}/arshjul/ar/{year}", Action::ManageYearWheel, year_wheel::show::make),
    get("/{organisation}/arshjul/kalender/{year}", Action::ReadYearWheel, year_wheel::show::file),
    // The plan.
    get("/{organisation}/plan", Action::ReadPlan, plan::show::page),
    get("/{organisation}/plan/fil/{table}/{kind}", Action::ReadPlan, plan::export::file),
    get("/{organisation}/plan/behov", Action::ReportNeed, plan::need::page),
    post("/{organisation}/plan/behov", Action::ReportNeed, plan::need::report),
    get("/{organisation}/plan/rader/ny", Action::ManagePlan, plan::row::new),
    post("/{organisation}/plan/rader", Action::ManagePlan, plan::row::add),
    get("/{organisation}/plan/rader/{row}", Action::ManagePlan, plan::row::page),
    post("/{organisation}/plan/rader/{row}", Action::ManagePlan, plan::row::change),
    post("/{organisation}/plan/rader/{row}/godkannande", Action::ManagePlan, plan::row::approve),
    post("/{organisation}/plan/rader/{row}/borttagning", Action::ManagePlan, plan::row::remove),
    post(
        "/{organisation}/plan/rader/{row}/atgard",
        Action::ManagePlan,
        measure::from_plan_row::start,
    ),
    // The agency itself.
    get("/{organisation}/myndigheten", Action::ManageAgency, access::agency::page),
    get("/{organisation}/myndigheten/uppgifter", Action::ManageAgency, access::agency::facts),
    post("/{organisation}/myndigheten/uppgifter", Action::ManageAgency, access::agency::change),
    get("/{organisation}/myndigheten/enheter/ny", Action::ManageAgency, access::unit::new),
    post("/{organisation}/myndigheten/enheter", Action::ManageAgency, access::unit::add),
    get("/{organisation}/myndigheten/enheter/{unit}", Action::ManageAgency, access::unit::page),
    post("/{organisation}/myndigheten/enheter/{unit}", Action::ManageAgency, access::unit::change),
    get("/{organisation}/myndigheten/parter/ny", Action::ManageAgency, access::party::new),
    post("/{organisation}/myndigheten/parter", Action::ManageAgency, access::party::add),
    get("/{organisation}/myndigheten/parter/{party}", Action::ManageAgency, access::party::page),
    post("/{organisation}/myndigheten/parter/{party}", Action::ManageAgency, access::party::change),
    // Who is here, with which role.
    get("/{organisation}/medarbetare", Action::ManageAccounts, access::people::page),
    post("/{organisation}/medarbetare", Action::ManageAccounts, access::new_account::add),
    get("/{organisation}/medarbetare/ny", Action::ManageAccounts, access::new_account::page),
    get("/{organisation}/medarbetare/fil", Action::ManageAccounts, access::import_people::page),
    upload(
        "/{organisation}/medarbetare/fil",
        Action::ManageAccounts,
        access::import_people::preview,
    ),
    upload(
        "/{organisation}/medarbetare/fil/inlasning",
        Action::ManageAccounts,
        access::import_people::import,
    ),
    get("/{organisation}/medarbetare/fil/{kind}", Action::ManageAccounts, access::people::file),
    get("/{organisation}/medarbetare/{account}", Action::ManageAccounts, access::account::page),
    post("/{organisation}/medarbetare/{account}/lank", Action::ManageAccounts, access::link::make),
    get(
        "/{organisation}/medarbetare/{account}/avslut",
        Action::ManageAccounts,
        access::end_account::page,
    ),
    post(
        "/{organisation}/medarbetare/{account}/avslut",
        Action::ManageAccounts,
        access::end_account::end,
    ),
    post(
        "/{organisation}/medarbetare/{account}/roller",
        Action::ManageAccounts,
        access::grant::give,
    ),
    get(
        "/{organisation}/medarbetare/{account}/roller/ny",
        Action::ManageAccounts,
        access::grant::page,
    ),
    get(
        "/{organisation}/medarbetare/{account}/roller/{assignment}/avslut",
        Action::ManageAccounts,
        access::end_role::page,
    ),
    post(
        "/{organisation}/medarbetare/{account}/roller/{assignment}/avslut",
        Action::ManageAccounts,
        access::end_role::end,
    ),
    get("/{organisation}/utskick", Action::ManageAccounts, outbox::outgoing::page),
    get("/{organisation}/roller", Action::ReadRoles, access::roles::page),
    get(
        "/{organisation}/foretradare",
        Action::ConfirmRepresentative,
        access::representatives::page,
    ),
    post(
        "/{organisation}/foretradare/{assignment}/bekraftelse",
        Action::ConfirmRepresentative,
        access::representatives::confirm,
    ),
    get("/{organisation}/granskning", Action::ReadAudit, access::read_log::page),
    // Follow-up and the yearly account.
    get("/{organisation}/uppfoljning", Action::ReadFollowUp, follow_up::show::page),
    get("/{organisation}/uppfoljning/{question}", Action::AnswerQuestion, follow_up::answer::page),
    post("/{organisation}/uppfoljning/{question}", Action::AnswerQuestion, follow_up::answer::send),
    // Evaluation.
    get("/{organisation}/utvardering", Action::ReadEvaluation, evaluation::list::page),
    get("/{organisation}/utvardering/ny", Action::Evaluate, evaluation::begin::page),
    upload("/{organisation}/utvardering/ny", Action::Evaluate, evaluation::begin::new),
    get(
        "/{organisation}/utvardering/minsta-antal",
        Action::SetMinimums,
        evaluation::minimums::page,
    ),
    post(
        "/{organisation}/utvardering/minsta-antal",
        Action::SetMinimums,
        evaluation::minimums::set,
    ),
    get("/{organisation}/utvardering/{number}", Action::ReadEvaluation, evaluation::show::page),
    get("/{organisation}/utvardering/{number}/fraga", Action::Evaluate, evaluation::ask::page),
    post("/{organisation}/utvardering/{number}/fraga", Action::Evaluate, evaluation::ask::ask),
    post("/{organisation}/utvardering/{number}/sparande", Action::Evaluate, evaluation::save),
    post("/{organisation}/utvardering/{number}/delning", Action::Evaluate, evaluation::share),
    post("/{organisation}/utvardering/{number}/borttagning", Action::Evaluate, evaluation::remove),
    get(
        "/{organisation}/utvardering/{number}/pdf",
        Action::ReadEvaluation,
        evaluation::export::pdf,
    ),
    get(
        "/{organisation}/utvardering/{number}/fil/{kind}",
        Action::ReadEvaluation,
        evaluation::export::file,
    ),
    get("/{organisation}/redovisning", Action::ReadStaffAccount, report::years::page),
    get("/{organisation}/redovisning/{year}", Action::ReadAccount, report::show::page),
    get(
        "/{organisation}/redovisning/{year}/medarbetare",
        Action::ReadStaffAccount,
        report::show::staff,
    ),
    get("/{organisation}/redovisning/{year}/pdf", Action::ReadStaffAccount, report::pdf::file),
    post(
        "/{organisation}/redovisning/{year}/redovisad",
        Action::MarkAccounted,
        report::accounted::mark,
    ),
];

/// The routes that exist in the demo only: the production binary answers as if they did not.
pub const DEMO: &[Route] = &[
    get("/demo", Action::ReadPublic, access::demo::page),
    post("/demo/{organisation}/{account}", Action::SignIn, access::demo::enter),
];

#[cfg(test)]
mod tests;
