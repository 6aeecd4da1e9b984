//! Addresses for e-mail.

use super::contains_identity_number;

/// Why a text is not an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EmailFault {
    Empty,
    NotAnEmail,
    IdentityNumber,
}

/// Reads `namn@myndighet.se`, in lower case: an account must be found however its address is typed.
///
/// The form that HTML lets in (`input type=email`), with a dot in the domain, and the lengths of RFC 5321 4.5.3.1.
/// Letters beyond ASCII are refused, since many mail servers cannot take them.
pub fn read_email(text: &str) -> Result<String, EmailFault> {
    let text = text.trim().to_ascii_lowercase();
    if text.is_empty() {
        return Err(EmailFault::Empty);
    }
    let is_address = text.len() <= 254
        && text.split_once('@').is_some_and(|(name, domain)| is_name(name) && is_domain(domain));
    if !is_address {
        Err(EmailFault::NotAnEmail)
    } else if contains_identity_number(&text).is_some() {
        Err(EmailFault::IdentityNumber)
    } else {
        Ok(text)
    }
}

fn is_name(name: &str) -> bool {
    let is_atom = |atom: &str| {
        !atom.is_empty()
            && atom.chars().all(|c| c.is_ascii_alphanumeric() || "!#$%&'*+/=?^_`{|}~-".contains(c))
    };
    name.len() <= 64 && name.split('.').all(is_atom)
}

fn is_domain(domain: &str) -> bool {
    let is_label = |label: &str| {
        (1..=63).contains(&label.len())
            && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    domain.contains('.') && domain.split('.').all(is_label)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn addresses_are_read_in_lower_case() {
        assert_eq!(read_email(" Eva.Berg@Myndighet.SE ").as_deref(), Ok("eva.berg@myndighet.se"));
        for text in ["a@b.se", "o'hara+lom@x-y.example", "1@1.se"] {
            assert_eq!(read_email(text).as_deref(), Ok(text));
        }
    }

    #[test]
    fn what_is_not_an_address_is_refused() {
        assert_eq!(read_email(" "), Err(EmailFault::Empty));
        for text in [
            "eva",
            "eva@",
            "@x.se",
            "eva@x",
            "eva@@x.se",
            "eva@x..se",
            ".eva@x.se",
            "eva.@x.se",
            "eva@-x.se",
            "eva@x-.se",
            "e va@x.se",
            "eva@x.se\r\nBcc: b@x.se",
            "Eva <eva@x.se>",
            "eva@x.se,b@x.se",
            "eva@å.se",
            "åsa@x.se",
        ] {
            assert_eq!(read_email(text), Err(EmailFault::NotAnEmail), "{text:?}");
        }
    }

    #[test]
    fn lengths_are_limited() {
        let name = "a".repeat(64);
        let domain = format!("{0}.{0}.{1}.se", "b".repeat(63), "b".repeat(58));
        assert_eq!(format!("{name}@{domain}").len(), 254);
        assert!(read_email(&format!("{name}@{domain}")).is_ok());
        assert_eq!(read_email(&format!("{name}@{domain}e")), Err(EmailFault::NotAnEmail));
        assert_eq!(read_email(&format!("a{name}@x.se")), Err(EmailFault::NotAnEmail));
        assert_eq!(read_email(&format!("a@{}.se", "b".repeat(64))), Err(EmailFault::NotAnEmail));
    }

    #[test]
    fn identity_numbers_are_refused() {
        // Never issued; source: list.json in personnummer/meta (MIT licence).
        assert_eq!(read_email("195704289999@x.se"), Err(EmailFault::IdentityNumber));
    }

    proptest! {
        #[test]
        fn what_is_read_is_read_again_unchanged(text in ".{0,40}", near in "[a-zA-Z0-9.å-]{0,9}@[a-z.-]{0,9}") {
            for text in [text, near] {
                if let Ok(kept) = read_email(&text) {
                    prop_assert_eq!(read_email(&kept), Ok(kept.clone()));
                }
            }
        }
    }
}
