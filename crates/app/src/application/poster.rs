//! A poster to *Vad kan jag söka för?*

use documents::pdf::{Block, Document};
use words::Language;

use crate::access::Visit;
use crate::{App, Error};

/// The poster of the agency as a PDF, leading to the address. Open to anyone.
///
/// # Errors
/// [`Error::Missing`] outside an agency; [`Error::Broken`] if it cannot be made.
pub fn poster(app: &App, visit: &Visit, l: Language, address: &str) -> Result<Vec<u8>, Error> {
    let agency = &visit.organisation.as_ref().ok_or(Error::Missing)?.name;
    let code = charts::qr(address);
    let code = code.map(|code| Block::Qr(code, l.information_poster_code(address)));
    let mut blocks = vec![
        Block::Paragraph(l.information_poster_lede(agency)),
        Block::Paragraph(l.information_poster_scan().to_owned()),
    ];
    blocks.extend(code);
    // Whoever types it needs no more, and it stands on one line.
    let typed = address.strip_prefix("https://").unwrap_or(address);
    blocks.push(Block::Strong(typed.to_owned()));
    let document = Document {
        title: l.information_poster_title().to_owned(),
        language: l.code().to_owned(),
        subtitle: None,
        blocks,
        footer: agency.clone(),
        made: app.now().timestamp(),
    };
    documents::pdf::poster(&document).map_err(|fault| Error::Broken(fault.to_string()))
}
