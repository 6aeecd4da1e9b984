//! Reads the body of a form, urlencoded or multipart, within its limit.

use axum::body::{Body, Bytes, to_bytes};
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
    let max_bytes = if takes_files { FILE_LIMIT } else { TEXT_LIMIT };
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

async fn multipart(bytes: Bytes, boundary: String) -> Result<Form, Fault> {
    let mut parts = multer::Multipart::new(Body::from(bytes).into_data_stream(), boundary);
    let (mut fields, mut files, mut broken) = (Vec::new(), Vec::new(), None);
    while let Some(part) = parts.next_field().await.map_err(|_| Fault::Unreadable)? {
        if fields.len() + files.len() >= MOST_FIELDS {
            return Err(Fault::Unreadable);
        }
        let field = part.name().unwrap_or_default().to_owned();
        let name = part.file_name().map(last_part);
        let bytes = part.bytes().await.map_err(|_| Fault::Unreadable)?.to_vec();
        match name {
            Some(name) => files.push(Upload { field, name, bytes }),
            None => match String::from_utf8(bytes) {
                Ok(text) => fields.push((field, text)),
                Err(_) => {
                    broken.get_or_insert(field);
                }
            },
        }
    }
    let mut form = Form::new(fields, files);
    form.broken_field = broken;
    Ok(form)
}

fn last_part(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    last.chars().filter(|c| !c.is_control()).take(120).collect()
}
