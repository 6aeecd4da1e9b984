//! The list of employers as a file: exactly what the page shows.

use app::Error;
use app::export::{Format, table};
use app::overview::employers;

use super::national::{employer_table, searched};
use super::{segment_asked, year};
use crate::form::Form;
use crate::page::Page;
use crate::request::Request;

/// `GET /oversikt/fil/{kind}?ar=…&grupp=…&sok=…`
pub fn file(request: &Request, _: Form) -> Result<Page, Error> {
    let format = Format::read(request.param("kind")).ok_or(Error::Missing)?;
    let year = year(request.query.get("ar")).unwrap_or(domain::overview::LAST_YEAR);
    let segment = segment_asked(request);
    let employers = employers(&request.app, &request.visit, Some(year), segment)?;
    let rows = searched(&employers, request.query.get("sok"));
    let list = employer_table(request.language, year, &rows);
    Ok(Page::File {
        name: format!("arbetsgivare-{year}.{}", format.ending()),
        mime: format.mime(),
        bytes: table(format, &list, request.app.now())?,
    })
}

#[cfg(test)]
mod tests {
    use crate::testing::Browser;

    #[test]
    fn the_file_holds_the_rows_that_the_page_shows() {
        let browser = Browser::on_register();
        let file = browser.get("/oversikt/fil/csv?ar=2024&sok=universitet");
        file.assert_status(200);
        let rows = browser.get("/oversikt?ar=2024&sok=universitet").count("#arbetsgivare tbody tr");
        assert_eq!(file.body().lines().count(), rows + 1);
        browser.get("/oversikt/fil/exe?ar=2024").assert_status(404);
    }
}
