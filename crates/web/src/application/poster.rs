//! The poster to what one can apply for: a page to look at, and a file to print.

use app::Error;
use app::application;
use askama::Template;

use super::short::{PATH, short};
use crate::components::{Back, Button, Qr};
use crate::form::Form;
use crate::frame::Frame;
use crate::page::Page;
use crate::request::Request;

#[derive(Template)]
#[template(path = "application/poster.html")]
struct Show {
    f: Frame,
    back: Back,
    file: Button,
    lede: String,
    qr: Option<Qr>,
    address: String,
}

/// `GET /{organisation}/vad-kan-jag-soka/affisch`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let l = request.language;
    let address = short(request)?;
    Page::html(&Show {
        f: request.frame(l.information_poster_title()),
        back: Back::new(request.within(PATH), l.application_what_title()),
        file: Button::primary(l.information_poster_file())
            .href(request.within(&format!("{PATH}/affisch/pdf"))),
        lede: l.information_poster_lede(&request.organisation()?.name),
        qr: Qr::new(&address, l.information_poster_code(&address)),
        address,
    })
}

/// `GET /{organisation}/vad-kan-jag-soka/affisch/pdf`
pub fn file(request: &Request, _: Form) -> Result<Page, Error> {
    let (l, address) = (request.language, short(request)?);
    let bytes = application::poster(&request.app, &request.visit, l, &address)?;
    let name = format!("{}-{}.pdf", l.information_poster_file_name(), request.organisation()?.slug);
    Ok(Page::File { name, mime: "application/pdf", bytes })
}

#[cfg(test)]
mod tests {
    use std::process::Command;

    use domain::access::Role;
    use testkit::temp::Folder;

    use crate::testing::Browser;

    /// What a reader that is not ours finds in a picture of so many dots, each from 0 (black) to 255.
    fn read(width: usize, height: usize, dot: impl Fn(usize, usize) -> u8) -> Vec<String> {
        let mut picture = rqrr::PreparedImage::prepare_from_greyscale(width, height, dot);
        let found = picture.detect_grids().into_iter();
        found.map(|grid| grid.decode().unwrap().1).collect()
    }

    /// The only page of a PDF as dots, by another's painter.
    fn painted(pdf: &[u8]) -> (usize, usize, Vec<u8>) {
        let folder = Folder::new();
        let (file, root) = (folder.join("a.pdf"), folder.join("a"));
        std::fs::write(&file, pdf).unwrap();
        let done =
            Command::new("pdftoppm").args(["-gray", "-r", "72"]).args([&file, &root]).status();
        assert!(done.expect("install poppler-utils").success());
        let picture = std::fs::read(folder.join("a-1.pgm")).unwrap();
        // P5, width and height, the lightest, then the dots.
        let ends: Vec<usize> = (0..40).filter(|at| picture[*at] == b'\n').collect();
        let size = String::from_utf8(picture[ends[0] + 1..ends[1]].to_vec()).unwrap();
        let (width, height) = size.split_once(' ').unwrap();
        (width.parse().unwrap(), height.parse().unwrap(), picture[ends[2] + 1..].to_vec())
    }

    #[test]
    fn a_camera_that_looks_at_the_page_comes_to_the_short_link() {
        const STEP: usize = 4;
        let stranger = Browser::entered(Role::Coordinator).signed_out();
        let page = stranger.get("/liten/vad-kan-jag-soka/affisch");
        page.assert_ok();
        let view = page.attribute("svg.qr", "viewBox");
        let size: usize = view.rsplit_once(' ').unwrap().1.parse().unwrap();
        let path = page.attribute("svg.qr path", "d");
        let dark: std::collections::BTreeSet<&str> =
            path.split('M').filter_map(|step| step.strip_suffix("h1v1h-1z")).collect();
        let found = read(size * STEP, size * STEP, |x, y| {
            if dark.contains(&*format!("{} {}", x / STEP, y / STEP)) { 0 } else { 255 }
        });
        assert_eq!(found, [page.text(".short")]);
    }

    #[test]
    fn a_camera_that_looks_at_the_paper_comes_to_the_same() {
        let stranger = Browser::entered(Role::Coordinator).signed_out();
        let page = stranger.get("/liten/vad-kan-jag-soka/affisch");
        let file = stranger.get(&page.attribute("main a[href$='/pdf']", "href"));
        assert_eq!(file.header("content-type"), "application/pdf");
        assert!(file.header("content-disposition").ends_with("''affisch%2Dliten.pdf"));
        let (width, height, dots) = painted(file.bytes());
        let found = read(width, height, |x, y| dots[y * width + x]);
        assert_eq!(found, [page.text(".short")]);
        let path = found[0].strip_prefix("http://localhost").unwrap();
        stranger.get(path).assert_see("/liten/vad-kan-jag-soka");
        let light = read(width, height, |_, _| 255);
        assert!(light.is_empty());
    }
}
