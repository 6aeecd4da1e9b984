//! What makes a table append-only in the database itself (rules, part 3): refusing triggers on
//! SQLite, refusing triggers and withheld grants on PostgreSQL. The one exception to "no logic in
//! triggers".

/// Every connection that serves drops to a role that neither owns the tables nor is superuser.
pub const TAKE_SERVING_ROLE: &str = "SET ROLE storlom_serve";

/// Run by the owner before the first migration.
pub const CREATE_SERVING_ROLE: &str = "
DO $$ BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'storlom_serve') THEN
    CREATE ROLE storlom_serve NOLOGIN;
  END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
DO $$ BEGIN
  IF NOT pg_has_role(current_user, 'storlom_serve', 'MEMBER') THEN
    EXECUTE format('GRANT storlom_serve TO %I', current_user);
  END IF;
EXCEPTION WHEN unique_violation THEN NULL;
END $$;
CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS
  $$ BEGIN RAISE EXCEPTION 'append-only: %', TG_TABLE_NAME; END $$";

/// The statements that close `table` for change on SQLite.
///
/// `INSERT OR REPLACE` deletes before it inserts; `recursive_triggers` makes that deletion fire.
pub fn on_sqlite(table: &str) -> Vec<String> {
    ["UPDATE", "DELETE"]
        .map(|verb| {
            format!(
                "CREATE TRIGGER {table}_refuses_{verb} BEFORE {verb} ON {table} \
                 BEGIN SELECT RAISE(ABORT, 'append-only: {table}'); END"
            )
        })
        .to_vec()
}

/// The statements that close `table` for change on PostgreSQL.
pub fn on_postgres(table: &str) -> Vec<String> {
    vec![
        format!(
            "CREATE TRIGGER {table}_refuses_change BEFORE UPDATE OR DELETE ON {table} \
             FOR EACH ROW EXECUTE FUNCTION refuse_change()"
        ),
        format!(
            "CREATE TRIGGER {table}_refuses_truncate BEFORE TRUNCATE ON {table} \
             FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()"
        ),
        format!("REVOKE ALL ON {table} FROM storlom_serve"),
        format!("GRANT SELECT, INSERT ON {table} TO storlom_serve"),
    ]
}
