//! Reads the body of a form, urlencoded or multipart, within its limit.

use std::future::poll_fn;
use std::pin::Pin;

use axum::body::{Body, Bytes, HttpBody, to_bytes};
use axum::http::{HeaderMap, header};

use crate::form::{Form, Upload};

/// A page of text fits well within this many bytes.
pub const TEXT_LIMIT: usize = 1024 * 1024;
/// A signed PDF or a payroll file fits within this many bytes.
pub const FILE_LIMIT: usize = 20 * 1024 * 1024;
/// More fields than any form of ours has.
const MOST_FIELDS: usize = 1000;

/// What is wrong with a body before anything of it is believed.
#[derive(Debug, PartialEq)]
pub enum Fault {
    TooLarge { max_bytes: usize },
    Unreadable,
}

/// The form in a body.
pub async fn read(headers: &HeaderMap, body: Body, takes_files: bool) -> Result<Form, Fault> {
    let max_bytes = limit(takes_files);
    let declared = headers
        .get(header::CONTENT_LENGTH)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.parse::<usize>().ok());
    if declared.is_some_and(|length| length > max_bytes) {
        return Err(Fault::TooLarge { max_bytes });
    }
    let bytes = to_bytes(body, max_bytes).await.map_err(|_| Fault::TooLarge { max_bytes })?;
    let kind = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    match kind.map(multer::parse_boundary) {
        Some(Ok(boundary)) => multipart(bytes, boundary).await,
        _ => Ok(Form::from_urlencoded(&bytes)),
    }
}

/// Lets the sender finish, within the limit, so that the answer is seen; nothing is kept.
pub async fn throw_away(mut body: Body, takes_files: bool) {
    let mut left = limit(takes_files);
    while left > 0 {
        let next = poll_fn(|context| Pin::new(&mut body).poll_frame(context)).await;
        let Some(Ok(piece)) = next else { return };
        left = left.saturating_sub(piece.data_ref().map_or(0, |bytes| bytes.len()));
    }
}

const fn limit(takes_files: bool) -> usize {
    if takes_files { FILE_LIMIT } else { TEXT_LIMIT }
}

async fn multipart(bytes: Bytes, boundary: String) -> Result<Form, Fault> {
    let mut parts = multer::Multipart::new(Body::from(bytes).into_data_stream(), boundary);
    let (mut fields, mut files, mut broken) = (Vec::new(), Vec::new(), None);
    while let Some(part) = parts.next_field().await.map_err(|_| Fault::Unreadable)? {
        if fields.len() + files.len() >= MOST_FIELDS {
            return Err(Fault::Unreadable);
        }
        let field = part.name().unwrap_or_default().to_owned();
        // The browser's name for a file is not kept: it may say more than the file does.
        let file_name = part.file_name().map(str::is_empty);
        let bytes = part.bytes().await.map_err(|_| Fault::Unreadable)?.to_vec();
        if let Some(nameless) = file_name {
            files.push(Upload { field, bytes, chosen: !nameless });
            continue;
        }
        match String::from_utf8(bytes) {
            Ok(text) => fields.push((field, text)),
            Err(_) => {
                broken.get_or_insert(field);
            }
        }
    }
    let mut form = Form::new(fields, files);
    form.broken_field = broken;
    Ok(form)
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;
    use testkit::fuzz::fuzz;

    use super::*;

    fn read_multipart(bytes: &[u8]) -> Result<Form, Fault> {
        let mut headers = HeaderMap::new();
        let kind = HeaderValue::from_static("multipart/form-data; boundary=x");
        headers.insert(header::CONTENT_TYPE, kind);
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        runtime.block_on(read(&headers, Body::from(bytes.to_vec()), false))
    }

    #[test]
    fn any_bytes_are_a_multipart_form_or_unreadable() {
        let seeds: &[&[u8]] = &[
            b"--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--x--\r\n",
            b"--x\r\nContent-Disposition: form-data; name=\"f\"; filename=\"a.pdf\"\r\nContent-Type: \
              application/pdf\r\n\r\n%PDF\r\n--x\r\nContent-Disposition: form-data; name=\"b\"\r\n\r\n\
              \xc3\xa5\r\n--x--\r\n",
        ];
        assert_eq!(read_multipart(seeds[0]).unwrap().get("a"), "1");
        assert_eq!(read_multipart(seeds[1]).unwrap().file("f").unwrap().bytes, b"%PDF");
        fuzz(20_000, seeds, |bytes| match read_multipart(bytes) {
            Ok(form) => assert!(form.fields().iter().all(|(_, v)| v.len() <= bytes.len())),
            Err(fault) => assert_eq!(fault, Fault::Unreadable),
        });
    }

    #[test]
    fn more_fields_than_any_form_has_are_refused() {
        let field = "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n";
        let many = |count: usize| format!("{}--x--\r\n", field.repeat(count));
        assert!(read_multipart(many(MOST_FIELDS).as_bytes()).is_ok());
        let over = read_multipart(many(MOST_FIELDS + 1).as_bytes());
        assert_eq!(over.unwrap_err(), Fault::Unreadable);
    }
}
