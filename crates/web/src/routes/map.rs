//! The routes as a page for strangers: `docs/routes.md`.

use domain::access::{Action, Right, Role, right};

use super::{DEMO, all};
use crate::route::Method;

/// The stranger's map: a table of every route with its action and who may.
pub fn markdown() -> String {
    let mut text = String::from(
        "# Routes\n\nMade by `cargo xtask routes --write` from `crates/web/src/routes.rs` and `routes/`. \
         Do not edit.\n\n| method | path | action | who |\n| --- | --- | --- | --- |\n",
    );
    for route in all().chain(DEMO) {
        let method = match route.method {
            Method::Get => "GET",
            Method::Post => "POST",
        };
        text.push_str(&format!(
            "| {method} | `{}` | {:?} | {} |\n",
            route.path,
            route.action,
            who(route.action)
        ));
    }
    text
}

fn who(action: Action) -> String {
    if action.is_public() {
        return "anyone".to_owned();
    }
    let holders: Vec<String> = Role::ALL
        .into_iter()
        .filter_map(|role| match right(role, action) {
            Right::None => None,
            Right::Own => Some(format!("{} (own)", role.code())),
            Right::Unit => Some(format!("{} (unit)", role.code())),
            Right::Agency => Some(role.code().to_owned()),
        })
        .collect();
    if holders.len() == Role::ALL.len() {
        "everyone signed in".to_owned()
    } else {
        holders.join(", ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/routes.md");

    #[test]
    fn routes_page_is_current() {
        if std::env::var_os("STORLOM_WRITE_ROUTES").is_some() {
            std::fs::write(FILE, markdown()).unwrap();
        }
        assert_eq!(std::fs::read_to_string(FILE).unwrap_or_default(), markdown());
    }
}
