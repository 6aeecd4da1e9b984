//! The agreement: prepared, signed, renewed.

use domain::access::Action;

use crate::agreement;
use crate::route::{Route, get, post, upload};

pub const ALL: &[Route] = &[
    get("/{organisation}/avtal", Action::ReadAgreement, agreement::list::page),
    post("/{organisation}/avtal", Action::LeadAgreement, agreement::begin::begin),
    get("/{organisation}/avtal/ny", Action::LeadAgreement, agreement::begin::page),
    get("/{organisation}/avtal/fardig-text", Action::LeadAgreement, agreement::small::page),
    post("/{organisation}/avtal/fardig-text", Action::LeadAgreement, agreement::small::begin),
    get("/{organisation}/avtal/registrera", Action::LeadAgreement, agreement::register::page),
    upload("/{organisation}/avtal/registrera", Action::LeadAgreement, agreement::register::save),
    get("/{organisation}/avtal/{number}", Action::ReadAgreement, agreement::show::page),
    get(
        "/{organisation}/avtal/{number}/dokument",
        Action::ReadAgreement,
        agreement::sign::download,
    ),
    get(
        "/{organisation}/avtal/{number}/problem",
        Action::PrepareAgreement,
        agreement::problem::page,
    ),
    post(
        "/{organisation}/avtal/{number}/problem",
        Action::PrepareAgreement,
        agreement::problem::add,
    ),
    get(
        "/{organisation}/avtal/{number}/problem/{part}",
        Action::PrepareAgreement,
        agreement::problem::one,
    ),
    post(
        "/{organisation}/avtal/{number}/problem/{part}",
        Action::PrepareAgreement,
        agreement::problem::change,
    ),
    get("/{organisation}/avtal/{number}/mal", Action::PrepareAgreement, agreement::goal::page),
    post("/{organisation}/avtal/{number}/mal", Action::PrepareAgreement, agreement::goal::add),
    get(
        "/{organisation}/avtal/{number}/mal/{part}",
        Action::PrepareAgreement,
        agreement::goal::one,
    ),
    post(
        "/{organisation}/avtal/{number}/mal/{part}",
        Action::PrepareAgreement,
        agreement::goal::change,
    ),
    get("/{organisation}/avtal/{number}/omraden", Action::PrepareAgreement, agreement::area::page),
    post("/{organisation}/avtal/{number}/omraden", Action::PrepareAgreement, agreement::area::add),
    get(
        "/{organisation}/avtal/{number}/omraden/{part}",
        Action::PrepareAgreement,
        agreement::area::one,
    ),
    post(
        "/{organisation}/avtal/{number}/omraden/{part}",
        Action::PrepareAgreement,
        agreement::area::change,
    ),
    get(
        "/{organisation}/avtal/{number}/atgardsslag",
        Action::PrepareAgreement,
        agreement::measure_kind::page,
    ),
    post(
        "/{organisation}/avtal/{number}/atgardsslag",
        Action::PrepareAgreement,
        agreement::measure_kind::add,
    ),
    get(
        "/{organisation}/avtal/{number}/atgardsslag/{part}",
        Action::PrepareAgreement,
        agreement::measure_kind::one,
    ),
    post(
        "/{organisation}/avtal/{number}/atgardsslag/{part}",
        Action::PrepareAgreement,
        agreement::measure_kind::change,
    ),
    post(
        "/{organisation}/avtal/{number}/delar/{part}/borttagning",
        Action::PrepareAgreement,
        agreement::part::remove,
    ),
    get("/{organisation}/avtal/{number}/ramar", Action::PrepareAgreement, agreement::outline::page),
    post(
        "/{organisation}/avtal/{number}/ramar",
        Action::PrepareAgreement,
        agreement::outline::save,
    ),
    get(
        "/{organisation}/avtal/{number}/synpunkter",
        Action::PrepareAgreement,
        agreement::views::page,
    ),
    post("/{organisation}/avtal/{number}/synpunkter", Action::WriteView, agreement::views::write),
    post(
        "/{organisation}/avtal/{number}/synpunkter/slappta",
        Action::WriteView,
        agreement::views::release,
    ),
    get(
        "/{organisation}/avtal/{number}/vad-saknas",
        Action::PrepareAgreement,
        agreement::gaps::page,
    ),
    post(
        "/{organisation}/avtal/{number}/forslag",
        Action::LeadAgreement,
        agreement::gaps::propose_it,
    ),
    post(
        "/{organisation}/avtal/{number}/forberedelse",
        Action::LeadAgreement,
        agreement::gaps::back_to_preparation,
    ),
    get(
        "/{organisation}/avtal/{number}/underskrifter",
        Action::PrepareAgreement,
        agreement::sign::page,
    ),
    upload(
        "/{organisation}/avtal/{number}/underskrifter",
        Action::SignAgreement,
        agreement::sign::save,
    ),
    get(
        "/{organisation}/avtal/{number}/filer/{file}",
        Action::ReadAgreement,
        agreement::file::file,
    ),
    get(
        "/{organisation}/avtal/{number}/ingen-overenskommelse",
        Action::LeadAgreement,
        agreement::no_agreement::page,
    ),
    post(
        "/{organisation}/avtal/{number}/ingen-overenskommelse",
        Action::LeadAgreement,
        agreement::no_agreement::save,
    ),
    get("/{organisation}/avtal/{number}/filer", Action::LeadAgreement, agreement::file::page),
    upload("/{organisation}/avtal/{number}/filer", Action::LeadAgreement, agreement::file::add),
    get("/{organisation}/avtal/{number}/parter", Action::LeadAgreement, agreement::parties::page),
    post("/{organisation}/avtal/{number}/parter", Action::LeadAgreement, agreement::parties::save),
    get(
        "/{organisation}/avtal/{number}/uppsagning",
        Action::SignAgreement,
        agreement::notice::page,
    ),
    post(
        "/{organisation}/avtal/{number}/uppsagning",
        Action::SignAgreement,
        agreement::notice::give,
    ),
    post(
        "/{organisation}/avtal/{number}/uppsagning/{notice}/aterkallelse",
        Action::SignAgreement,
        agreement::notice::withdraw,
    ),
    get("/{organisation}/avtal/{number}/fornyelse", Action::LeadAgreement, agreement::renew::page),
    post(
        "/{organisation}/avtal/{number}/fornyelse",
        Action::LeadAgreement,
        agreement::renew::begin,
    ),
    get(
        "/{organisation}/avtal/{number}/skillnader",
        Action::PrepareAgreement,
        agreement::renew::differences,
    ),
];
