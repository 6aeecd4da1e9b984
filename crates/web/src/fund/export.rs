//! The entries as a file: exactly what the filter lets through.

use app::Error;
use app::export::{Format, table};
use app::fund::taken_out;

use super::entries::{entry_table, wanted};
use crate::form::Form;
use crate::page::Page;
use crate::request::Request;

/// `GET /{organisation}/medel/poster/fil/{kind}?konto=…&ar=…`
pub fn file(request: &Request, _: Form) -> Result<Page, Error> {
    let format = Format::read(request.param("kind")).ok_or(Error::Missing)?;
    let list = taken_out(&request.app, &request.visit, &wanted(&request.query))?;
    let rows = entry_table(request.language, &request.query, &list.entries);
    Ok(Page::File {
        name: format!("poster-{}.{}", request.organisation()?.slug, format.ending()),
        mime: format.mime(),
        bytes: table(format, &rows, request.app.now())?,
    })
}

#[cfg(test)]
mod tests {
    use super::super::open_balance::tests::opened;
    use crate::testing::Browser;
    use domain::access::Role;

    #[test]
    fn the_file_holds_what_the_page_shows() {
        let mut browser = Browser::entered(Role::Finance);
        opened(&mut browser, "2015", "100");
        opened(&mut browser, "2020", "200");
        let file = browser.get("/liten/medel/poster/fil/csv?konto=available&ar=2020");
        file.assert_status(200);
        assert_eq!(file.body().lines().count(), 2, "{}", file.body());
        browser.get("/liten/medel/poster/fil/xlsx").assert_status(200);
        browser.get("/liten/medel/poster/fil/exe").assert_status(404);
        let employee = Browser::entered(Role::Employee);
        employee.get("/liten/medel/poster/fil/csv").assert_status(403);
    }
}
