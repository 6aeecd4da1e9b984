//! What goes on beside the text of an agreement: notice, talks that failed, why a proposal went on.

use app::agreement::{Agreement, Between, Noticed};
use domain::agreement::Phase;
use words::{Language, args, format};

use super::at;
use crate::components::Notice;
use crate::filling::FormBox;
use crate::request::Request;

/// What the reader must know before the text.
pub fn notices(l: Language, agreement: &Agreement) -> Vec<Notice> {
    let mut all: Vec<Notice> =
        agreement.notices.iter().map(|noticed| notice(l, agreement.phase, noticed)).collect();
    if let Some(between) = &agreement.between {
        all.extend(talks(l, agreement.phase, between));
        if let Some(reason) = &between.talks.reason_to_go_on {
            all.push(Notice::info(l.agreement_went_on(reason)));
        }
    }
    if agreement.registered {
        let missing = agreement.files.is_empty();
        let text = if missing { l.agreement_no_file() } else { l.agreement_signed_elsewhere() };
        all.push(Notice::info(text));
    }
    all
}

fn notice(l: Language, phase: Phase, noticed: &Noticed) -> Notice {
    let notice = &noticed.notice;
    let (party, given, last) = (&noticed.party, notice.given_on, notice.last_day);
    match notice.withdrawn_on {
        Some(withdrawn) => {
            Notice::info(l.agreement_notice_withdrawn(args::AgreementNoticeWithdrawn {
                party,
                given: format::date(given),
                withdrawn: format::date(withdrawn),
            }))
        }
        None if phase == Phase::Ended => {
            Notice::info(l.agreement_notice_ended(args::AgreementNoticeEnded {
                party,
                given: format::date(given),
                last: format::date(last),
            }))
        }
        None => Notice::warning(l.agreement_notice_stands(args::AgreementNoticeStands {
            party,
            given: format::date(given),
            last: format::date(last),
        })),
    }
}

fn talks(l: Language, phase: Phase, between: &Between) -> Vec<Notice> {
    let mut all = Vec::new();
    if let (Phase::NoAgreement, Some(day)) = (phase, between.talks.next_talk_on) {
        all.push(Notice::warning(l.agreement_failed_talk(format::date(day))));
    }
    let open = phase.is_between_parties().then_some(between.talks.open_questions.as_ref());
    if let Some(open) = open.flatten() {
        all.push(Notice::info(open).heading(l.agreement_open_questions()));
    }
    all
}

/// The notices that the reader may take back, each with its button.
pub fn withdrawals(request: &Request, agreement: &Agreement) -> Vec<FormBox> {
    let l = request.language;
    let own = agreement.notices.iter().filter(|noticed| noticed.may_withdraw);
    own.map(|noticed| {
        let page = format!("/uppsagning/{}/aterkallelse", noticed.id);
        let text = l.agreement_withdraw_notice(&noticed.party);
        FormBox::quiet(at(request, agreement.number, &page), text)
    })
    .collect()
}
