//! Why something cannot be done with an agreement.

use domain::agreement::Reason;
use words::{Language, args, format};

pub fn text(l: Language, reason: &Reason) -> String {
    let said = match reason {
        Reason::Phase { phase } => return l.agreement_fault_phase(l.agreement_phase(phase.code())),
        Reason::Musts { count } => {
            return l.agreement_fault_musts(i64::try_from(*count).unwrap_or(i64::MAX));
        }
        Reason::AreaWithoutGoal => l.agreement_fault_area(),
        Reason::EndsBeforeItBegins => l.agreement_fault_ends(),
        Reason::TooFewParties => l.agreement_fault_parties(),
        Reason::OtherText => l.agreement_fault_text(),
        Reason::NoAssent => l.agreement_fault_no_assent(),
        Reason::OtherParty => l.agreement_fault_party(),
        Reason::NotPdf => l.agreement_fault_pdf(),
        Reason::EmptyFile => l.agreement_fault_empty_file(),
        Reason::CutFile => l.agreement_fault_cut_file(),
        Reason::Released => l.agreement_fault_released(),
        Reason::NoView => l.agreement_fault_no_view(),
        Reason::NoTerm => l.agreement_fault_no_term(),
        Reason::EndAndNotice => l.agreement_fault_end_and_notice(),
        Reason::InUse => l.agreement_fault_in_use(),
        Reason::FixedTerm { to } => return l.agreement_fault_fixed(format::date(*to)),
        Reason::NoticeGiven { last_day } => {
            return l.agreement_fault_noticed(format::date(*last_day));
        }
        Reason::NoticeDay { from, to } => {
            return l.agreement_fault_notice_day(args::AgreementFaultNoticeDay {
                from: format::date(*from),
                to: format::date(*to),
            });
        }
        Reason::EndsInThePast { last_day } => {
            return l.agreement_fault_ended(format::date(*last_day));
        }
        Reason::NoNotice => l.agreement_fault_no_notice(),
        Reason::TalkInThePast => l.agreement_fault_talk(),
    };
    said.to_owned()
}
