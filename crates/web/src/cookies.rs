//! The three cookies: session, language, and the notice that is shown once.

use axum::http::{HeaderMap, header};

use crate::form::Form;

/// How the cookies are named and marked: `__Host-` and Secure, except on plain HTTP.
#[derive(Clone, Copy, Debug)]
pub struct Cookies {
    pub secure: bool,
}

impl Cookies {
    /// The value of one of our cookies.
    pub fn read(self, headers: &HeaderMap, name: &str) -> Option<String> {
        let full = self.name(name);
        headers
            .get_all(header::COOKIE)
            .iter()
            .filter_map(|value| value.to_str().ok())
            .flat_map(|line| line.split(';'))
            .filter_map(|pair| pair.trim().split_once('='))
            .find(|(name, _)| *name == full)
            .map(|(_, value)| value.to_owned())
    }

    /// A `Set-Cookie` line. Without `seconds` the cookie ends with the browser.
    pub fn set(self, name: &str, value: &str, seconds: Option<i64>) -> String {
        let mut line = format!("{}={value}; Path=/; HttpOnly; SameSite=Lax", self.name(name));
        if self.secure {
            line.push_str("; Secure");
        }
        if let Some(seconds) = seconds {
            line.push_str(&format!("; Max-Age={seconds}"));
        }
        line
    }

    fn name(self, name: &str) -> String {
        if self.secure { format!("__Host-{name}") } else { name.to_owned() }
    }
}

/// Text as a cookie may carry it.
pub fn encode(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => char::from(byte).to_string(),
            _ => format!("%{byte:02X}"),
        })
        .collect()
}

/// The text of an encoded cookie.
pub fn decode(value: &str) -> Option<String> {
    let form = Form::from_urlencoded(format!("v={value}").as_bytes());
    form.broken_field.is_none().then(|| form.get("v").to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_whole_name_counts() {
        let mut headers = HeaderMap::new();
        headers.insert(header::COOKIE, "xsession=1; session=2".parse().unwrap());
        assert_eq!(Cookies { secure: false }.read(&headers, "session").as_deref(), Some("2"));
        assert_eq!(Cookies { secure: true }.read(&headers, "session"), None);
    }

    #[test]
    fn a_notice_survives_the_journey() {
        let text = "Sparat: 12 kr; åäö \"%\"";
        assert_eq!(decode(&encode(text)).as_deref(), Some(text));
    }
}
