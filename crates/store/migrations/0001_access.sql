-- Who is here: organisations, people, roles with dates, sessions; and the chain of what they did.

CREATE TABLE installation (
  id {int} NOT NULL PRIMARY KEY CHECK (id = 1),
  kind {text} NOT NULL CHECK (kind IN ('demo', 'production'))
);

CREATE TABLE organisation (
  id {text} NOT NULL PRIMARY KEY,
  slug {text} NOT NULL UNIQUE,
  name {text} NOT NULL,
  kind {text} NOT NULL CHECK (kind IN ('agency', 'university', 'foundation')),
  number {text},
  employees {int} NOT NULL,
  invented {int} NOT NULL CHECK (invented IN (0, 1)),
  created_at {int} NOT NULL
);

CREATE TABLE unit (
  organisation {text} NOT NULL REFERENCES organisation (id),
  id {text} NOT NULL,
  name {text} NOT NULL,
  sort_key {text} NOT NULL,
  PRIMARY KEY (organisation, id),
  UNIQUE (organisation, name)
);

-- A party is a negotiating side: the employer, or a union present at the agency.
CREATE TABLE party (
  organisation {text} NOT NULL REFERENCES organisation (id),
  id {text} NOT NULL,
  kind {text} NOT NULL CHECK (kind IN ('employer', 'saco', 'ofr', 'seko')),
  name {text} NOT NULL,
  PRIMARY KEY (organisation, id),
  UNIQUE (organisation, kind)
);

CREATE TABLE account (
  organisation {text} NOT NULL REFERENCES organisation (id),
  id {text} NOT NULL,
  email {text} NOT NULL,
  name {text} NOT NULL,
  sort_key {text} NOT NULL,
  password_hash {text},
  created_at {int} NOT NULL,
  ended_at {int},
  PRIMARY KEY (organisation, id),
  UNIQUE (organisation, email)
);
CREATE INDEX account_by_email ON account (email);

CREATE TABLE assignment (
  organisation {text} NOT NULL,
  id {text} NOT NULL,
  account {text} NOT NULL,
  role {text} NOT NULL,
  unit {text},
  party {text},
  from_date {text} NOT NULL,
  until_date {text},
  granted_by {text},
  PRIMARY KEY (organisation, id),
  FOREIGN KEY (organisation, account) REFERENCES account (organisation, id),
  FOREIGN KEY (organisation, unit) REFERENCES unit (organisation, id),
  FOREIGN KEY (organisation, party) REFERENCES party (organisation, id)
);
CREATE INDEX assignment_by_account ON assignment (organisation, account);

CREATE TABLE session (
  token_hash {bytes} NOT NULL PRIMARY KEY,
  organisation {text} NOT NULL,
  account {text} NOT NULL,
  created_at {int} NOT NULL,
  last_seen {int} NOT NULL,
  FOREIGN KEY (organisation, account) REFERENCES account (organisation, id)
);
CREATE INDEX session_by_account ON session (organisation, account);

-- Failed sign-ins slow the next one down; they never lock (rules, part 5).
CREATE TABLE sign_in_failure (
  email_hash {bytes} NOT NULL PRIMARY KEY,
  failures {int} NOT NULL,
  last_at {int} NOT NULL
);

CREATE TABLE counter (
  organisation {text} NOT NULL REFERENCES organisation (id),
  name {text} NOT NULL,
  value {int} NOT NULL,
  PRIMARY KEY (organisation, name)
);

-- Names and free text that append-only rows refer to by id and salted hash. Erasing empties
-- salt and text and leaves the row as a mark.
CREATE TABLE erasable_text (
  organisation {text} NOT NULL REFERENCES organisation (id),
  id {text} NOT NULL,
  salt {bytes},
  body {text},
  hash {bytes} NOT NULL,
  erased_at {int},
  PRIMARY KEY (organisation, id)
);

-- One form, one effect: the hidden key of a submitted form and where its first result is shown.
CREATE TABLE form_key (
  organisation {text} NOT NULL REFERENCES organisation (id),
  id {text} NOT NULL,
  shown_at {text} NOT NULL,
  at {int} NOT NULL,
  PRIMARY KEY (organisation, id)
);

-- append-only: audit_entry
CREATE TABLE audit_entry (
  organisation {text} NOT NULL REFERENCES organisation (id),
  sequence {int} NOT NULL,
  at {int} NOT NULL,
  account {text},
  action {text} NOT NULL,
  subject_table {text} NOT NULL,
  subject {text} NOT NULL,
  facts {text} NOT NULL,
  previous {bytes} NOT NULL,
  hash {bytes} NOT NULL,
  PRIMARY KEY (organisation, sequence)
);
CREATE INDEX audit_entry_by_subject ON audit_entry (organisation, subject_table, subject, sequence);

-- Which rows an entry vouches for, and their hash at that moment.
-- append-only: audit_row
CREATE TABLE audit_row (
  organisation {text} NOT NULL,
  sequence {int} NOT NULL,
  table_name {text} NOT NULL,
  row_id {text} NOT NULL,
  hash {bytes} NOT NULL,
  PRIMARY KEY (organisation, table_name, row_id, sequence),
  FOREIGN KEY (organisation, sequence) REFERENCES audit_entry (organisation, sequence)
);

-- append-only: audit_head
CREATE TABLE audit_head (
  organisation {text} NOT NULL,
  sequence {int} NOT NULL,
  hash {bytes} NOT NULL,
  signed_at {int} NOT NULL,
  signature {bytes} NOT NULL,
  PRIMARY KEY (organisation, sequence, signed_at),
  FOREIGN KEY (organisation, sequence) REFERENCES audit_entry (organisation, sequence)
);
