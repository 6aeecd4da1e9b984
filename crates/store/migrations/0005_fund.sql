-- The fund: a ledger that is only ever added to, what it adds up to, and the rules of the agency.

-- Decision, measure and goal are the ids of things that later migrations bring.
-- append-only: ledger_entry
CREATE TABLE ledger_entry (
  organisation {text} NOT NULL REFERENCES organisation (id),
  id {text} NOT NULL,
  number {int} NOT NULL,
  kind {text} NOT NULL CHECK (kind IN ('opening', 'set_aside', 'settlement', 'commitment', 'payment', 'release', 'direct_cost', 'correction')),
  booked_on {text} NOT NULL,
  booked_year {int} NOT NULL,
  amount {int} NOT NULL CHECK (amount >= 0),
  closing {int} NOT NULL CHECK (closing IN (0, 1)),
  decision {text},
  measure {text},
  goal {text},
  cost_kind {text},
  cost_centre {text},
  source_document {text},
  corrects {text},
  note {text},
  note_hash {bytes},
  account {text},
  at {int} NOT NULL,
  PRIMARY KEY (organisation, id),
  UNIQUE (organisation, number),
  UNIQUE (organisation, corrects),
  FOREIGN KEY (organisation, corrects) REFERENCES ledger_entry (organisation, id),
  FOREIGN KEY (organisation, note) REFERENCES erasable_text (organisation, id),
  FOREIGN KEY (organisation, account) REFERENCES account (organisation, id)
);
CREATE INDEX ledger_entry_by_measure ON ledger_entry (organisation, measure);
CREATE INDEX ledger_entry_by_booked_year ON ledger_entry (organisation, booked_year);

-- Amounts in öre, below zero where an account gives. Each year of origin adds up to zero within an entry.
-- append-only: ledger_line
CREATE TABLE ledger_line (
  organisation {text} NOT NULL,
  id {text} NOT NULL,
  entry {text} NOT NULL,
  account {text} NOT NULL CHECK (account IN ('set_aside', 'available', 'committed', 'spent')),
  origin {int} NOT NULL,
  amount {int} NOT NULL CHECK (amount <> 0),
  PRIMARY KEY (organisation, id),
  UNIQUE (organisation, entry, account, origin),
  FOREIGN KEY (organisation, entry) REFERENCES ledger_entry (organisation, id)
);

-- A projection: what the lines add up to. Rebuilt and compared by verify.
CREATE TABLE fund_balance (
  organisation {text} NOT NULL REFERENCES organisation (id),
  account {text} NOT NULL,
  origin {int} NOT NULL,
  amount {int} NOT NULL,
  PRIMARY KEY (organisation, account, origin)
);

-- What a year's set-aside was reckoned from. It counts for as long as its entry has not been corrected.
-- append-only: payroll_base
CREATE TABLE payroll_base (
  organisation {text} NOT NULL,
  id {text} NOT NULL,
  entry {text} NOT NULL,
  year {int} NOT NULL,
  stage {text} NOT NULL CHECK (stage IN ('preliminary', 'final')),
  payroll_ore {int} NOT NULL CHECK (payroll_ore >= 0),
  rate {int} NOT NULL,
  set_aside_ore {int} NOT NULL,
  PRIMARY KEY (organisation, id),
  UNIQUE (organisation, entry),
  FOREIGN KEY (organisation, entry) REFERENCES ledger_entry (organisation, id)
);

CREATE TABLE fund_limit (
  organisation {text} NOT NULL PRIMARY KEY REFERENCES organisation (id),
  ahead_ore {int} NOT NULL CHECK (ahead_ore >= 0)
);

-- An agency's exception from the central rate, from a year on; no rate where the central one holds again.
CREATE TABLE fund_rate (
  organisation {text} NOT NULL REFERENCES organisation (id),
  from_year {int} NOT NULL,
  rate {int},
  PRIMARY KEY (organisation, from_year)
);
