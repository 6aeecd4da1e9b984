//! How the parties sign: a signature holds for one text, and falls when the text changes.

use super::{Reason, Signatory, code};
use crate::access::PartyKind;
use crate::values::{Id, Instant};

/// How a party has answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Means {
    /// Signed on paper or in the agency's own e-signature; the file is uploaded.
    File,
    /// Assented in the system, where the agreement allows that.
    Assent,
    /// *Inte undertecknat av …*: a recorded state.
    NotSigned,
}

impl Means {
    pub const ALL: [Means; 3] = [Means::File, Means::Assent, Means::NotSigned];

    pub const fn code(self) -> &'static str {
        match self {
            Means::File => "file",
            Means::Assent => "assent",
            Means::NotSigned => "not_signed",
        }
    }

    pub fn from_code(code: &str) -> Option<Means> {
        Means::ALL.into_iter().find(|means| means.code() == code)
    }
}

/// What a party has answered to one text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature {
    pub party: Id,
    pub means: Means,
    pub text_hash: [u8; 32],
    pub at: Instant,
}

/// Where a party stands to the text as it is now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    Waiting,
    Signed(Means),
    NotSigned,
    /// Answered, and then the text was changed.
    Void,
}

/// Where `party` stands to the text with the hash `now`; its last answer counts.
pub fn standing(party: Id, signatures: &[Signature], now: &[u8; 32]) -> Standing {
    let last = signatures.iter().filter(|s| s.party == party).max_by_key(|s| s.at);
    match last {
        None => Standing::Waiting,
        Some(signature) if signature.text_hash != *now => Standing::Void,
        Some(Signature { means: Means::NotSigned, .. }) => Standing::NotSigned,
        Some(signature) => Standing::Signed(signature.means),
    }
}

/// Whether the agreement is made: every party has answered this text, and the employer and at least one union have
/// signed it.
pub fn complete(parties: &[Signatory], signatures: &[Signature], now: &[u8; 32]) -> bool {
    let answered = |party: &Signatory| {
        !matches!(standing(party.party, signatures, now), Standing::Waiting | Standing::Void)
    };
    let signed: Vec<PartyKind> = parties
        .iter()
        .filter(|party| matches!(standing(party.party, signatures, now), Standing::Signed(_)))
        .map(|party| party.kind)
        .collect();
    let union = signed.iter().any(|kind| *kind != PartyKind::Employer);
    parties.iter().all(answered) && signed.contains(&PartyKind::Employer) && union
}

/// Whether the signature may be given by somebody who represents `own` (the coordinator none). A file may be uploaded,
/// and a refusal noted, by the coordinator too; nobody assents for another.
///
/// # Errors
/// [`Reason::OtherParty`], [`Reason::NoAssent`].
pub fn may_give(
    means: Means,
    party: Id,
    own: &[Id],
    coordinator: bool,
    assent: bool,
) -> Result<(), Reason> {
    match means {
        Means::Assent if !assent => Err(Reason::NoAssent),
        _ if own.contains(&party) => Ok(()),
        Means::File | Means::NotSigned if coordinator => Ok(()),
        _ => Err(Reason::OtherParty),
    }
}

/// Whether the code typed from the signed document is that of the text with the hash `now`.
///
/// # Errors
/// [`Reason::OtherText`].
pub fn matches_code(typed: &str, now: &[u8; 32]) -> Result<(), Reason> {
    let typed: String = typed.chars().filter(char::is_ascii_alphanumeric).collect();
    if typed.eq_ignore_ascii_case(&code(now)) { Ok(()) } else { Err(Reason::OtherText) }
}

#[cfg(test)]
mod tests {
    use super::*;

    const OLD: [u8; 32] = [1; 32];
    const NOW: [u8; 32] = [2; 32];

    fn id(number: u8) -> Id {
        Id::v4([number; 16])
    }

    fn parties() -> Vec<Signatory> {
        [PartyKind::Employer, PartyKind::Saco, PartyKind::Seko]
            .into_iter()
            .zip(1..)
            .map(|(kind, n)| Signatory { party: id(n), kind, name: kind.code().to_owned() })
            .collect()
    }

    fn signed(party: u8, means: Means, text_hash: [u8; 32], at: i64) -> Signature {
        Signature { party: id(party), means, text_hash, at: Instant::from_millis(at) }
    }

    #[test]
    fn a_change_of_text_voids() {
        let signatures = [signed(1, Means::File, OLD, 0)];
        assert_eq!(standing(id(1), &signatures, &OLD), Standing::Signed(Means::File));
        assert_eq!(standing(id(1), &signatures, &NOW), Standing::Void);
        assert_eq!(standing(id(2), &signatures, &NOW), Standing::Waiting);
    }

    #[test]
    fn the_last_answer_counts() {
        let signatures = [signed(1, Means::Assent, NOW, 2), signed(1, Means::NotSigned, NOW, 1)];
        assert_eq!(standing(id(1), &signatures, &NOW), Standing::Signed(Means::Assent));
    }

    #[test]
    fn it_is_made_when_all_have_answered_and_both_sides_have_signed() {
        let mut signatures = vec![signed(1, Means::File, NOW, 0), signed(2, Means::Assent, NOW, 0)];
        assert!(!complete(&parties(), &signatures, &NOW), "one party waits");
        signatures.push(signed(3, Means::NotSigned, NOW, 0));
        assert!(complete(&parties(), &signatures, &NOW));
        assert!(!complete(&parties(), &signatures, &OLD));
        signatures.push(signed(2, Means::NotSigned, NOW, 1));
        assert!(!complete(&parties(), &signatures, &NOW), "no union has signed");
    }

    #[test]
    fn nobody_assents_for_another() {
        let (mine, other) = (id(1), id(2));
        assert_eq!(may_give(Means::Assent, mine, &[mine], false, true), Ok(()));
        assert_eq!(may_give(Means::Assent, mine, &[mine], false, false), Err(Reason::NoAssent));
        for coordinator in [false, true] {
            let given = may_give(Means::Assent, other, &[mine], coordinator, true);
            assert_eq!(given, Err(Reason::OtherParty));
        }
        assert_eq!(may_give(Means::File, other, &[], true, false), Ok(()));
        assert_eq!(
            may_give(Means::NotSigned, other, &[mine], false, false),
            Err(Reason::OtherParty)
        );
    }

    #[test]
    fn the_code_is_read_as_it_is_typed_from_paper() {
        assert_eq!(matches_code(" 02020 20202 ", &NOW), Ok(()));
        assert_eq!(matches_code("0202020203", &NOW), Err(Reason::OtherText));
        assert_eq!(matches_code("", &NOW), Err(Reason::OtherText));
    }
}
