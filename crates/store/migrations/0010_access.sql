-- A party's own representative confirms the next one; until then the role is proposed and gives
-- no right (rules, part 4).
ALTER TABLE assignment ADD COLUMN proposed {int} NOT NULL DEFAULT 0 CHECK (proposed IN (0, 1));
ALTER TABLE assignment ADD COLUMN confirmed_by {text};

-- Who opened, downloaded or took out what outside the own task (rules, part 3). Ids and numbers
-- only: names lie in the account.
-- append-only: read_log
CREATE TABLE read_log (
  organisation {text} NOT NULL REFERENCES organisation (id),
  id {text} NOT NULL,
  at {int} NOT NULL,
  account {text} NOT NULL,
  kind {text} NOT NULL CHECK (kind IN ('opened', 'downloaded', 'exported')),
  subject_table {text} NOT NULL,
  subject {text} NOT NULL,
  PRIMARY KEY (organisation, id),
  FOREIGN KEY (organisation, account) REFERENCES account (organisation, id)
);
CREATE INDEX read_log_by_time ON read_log (organisation, at);
CREATE INDEX read_log_by_account ON read_log (organisation, account, at);
