//! Each refusal is seen, and what is allowed passes.

use serde_json::json;

use super::*;

fn faults(path: &str, text: &str) -> Vec<String> {
    in_file(&File { path: path.to_owned(), text: text.to_owned() })
}

#[test]
fn each_refused_word_is_found_in_a_statement() {
    let statements = [
        "SELECT now()",
        "SELECT NOW ( )",
        "SELECT CURRENT_TIMESTAMP",
        "SELECT current_date",
        "SELECT clock_timestamp()",
        "SELECT datetime('now')",
        "SELECT random()",
        "SELECT gen_random_uuid()",
        "CREATE TABLE a (id serial)",
        "CREATE TABLE a (id BIGSERIAL)",
        "CREATE TABLE a (id INTEGER PRIMARY KEY AUTOINCREMENT)",
        "CREATE TABLE a (id int GENERATED  ALWAYS AS IDENTITY)",
        "SELECT nextval('a')",
        "SELECT pg_advisory_xact_lock(1)",
        "SELECT pg_try_advisory_lock(1)",
        "SELECT a FROM b FOR UPDATE",
        "LISTEN a",
        "NOTIFY a",
    ];
    for statement in statements {
        let source = format!("const A: Sql = Sql(\"{statement}\");");
        let found = faults("crates/store/src/a.rs", &source);
        assert_eq!(found.len(), 1, "{statement}: {found:?}");
        let found = faults("crates/store/migrations/0001_a.sql", statement);
        assert_eq!(found.len(), 1, "{statement}: {found:?}");
    }
}

#[test]
fn a_fault_names_file_and_line() {
    let source = "const A: Sql = Sql(\n    \"SELECT a \\\n     FROM b FOR UPDATE\");";
    assert_eq!(
        faults("crates/store/src/a.rs", source),
        [
            "crates/store/src/a.rs:3: for update: the queue and serialisable transactions order writers"
        ]
    );
}

#[test]
fn portable_statements_comments_and_longer_names_pass() {
    let sources = [
        "const A: Sql = Sql(\"SELECT a FROM b WHERE known_now = ?1\");",
        "// never now() or random()\nfn a() {}",
        "const A: Sql = Sql(\"BEGIN ISOLATION LEVEL SERIALIZABLE\");",
        "fn a() { say(\"cannot serialise; listening went on\") }",
        "const A: Sql = Sql(\"INSERT INTO a (b) VALUES (?1) ON CONFLICT (b) DO UPDATE SET c = 1\");",
    ];
    for source in sources {
        assert_eq!(faults("crates/store/src/a.rs", source), [""; 0], "{source}");
    }
    let migration = "-- not now()\nCREATE TABLE a (id {int} NOT NULL);";
    assert_eq!(faults("crates/store/migrations/0001_a.sql", migration), [""; 0]);
}

#[test]
fn sql_outside_store_is_refused() {
    let statements = [
        "SELECT a FROM b",
        "select a\n from b",
        "INSERT INTO a VALUES (1)",
        "UPDATE a SET b = 1",
        "DELETE FROM a",
        "CREATE TABLE a (b)",
        "PRAGMA user_version",
    ];
    for statement in statements {
        let source = format!("fn a() {{ run(\"{statement}\") }}");
        assert_eq!(faults("crates/app/src/a.rs", &source).len(), 1, "{statement}");
        assert_eq!(faults("crates/web/src/b/a.rs", &source).len(), 1, "{statement}");
        assert_eq!(faults("crates/app/tests/it/a.rs", &source), [""; 0]);
        assert_eq!(faults("crates/testkit/src/a.rs", &source), [""; 0]);
        assert_eq!(faults("crates/store/tests/it/a.rs", &source), [""; 0]);
    }
}

#[test]
fn plain_words_outside_store_pass() {
    for text in ["Select a role", "update the plan", "delete", "select", "Listen to this now"] {
        let source = format!("fn a() {{ say(\"{text}\") }}");
        assert_eq!(faults("crates/web/src/a.rs", &source), [""; 0], "{text}");
    }
}

#[test]
fn drivers_belong_to_store_and_testkit() {
    let workspace = |name: &str, driver: &str, kind: &str| json!({ "packages": [{ "name": name, "dependencies": [{ "name": driver, "kind": kind }] }] });
    assert_eq!(drivers(&workspace("app", "rusqlite", "normal")), ["app depends on rusqlite"]);
    assert_eq!(drivers(&workspace("app", "rusqlite", "dev")), [""; 0]);
    assert_eq!(drivers(&workspace("testkit", "rusqlite", "normal")).len(), 1);
    for (name, driver) in MAY_USE {
        assert_eq!(drivers(&workspace(name, driver, "normal")), [""; 0]);
    }
}
