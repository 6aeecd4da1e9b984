-- Decisions: what each party said, what was decided, and the measures that it started.

-- How this agency decides where the parties do not agree. Without a row: back to the parties.
CREATE TABLE decision_rule (
  organisation {text} NOT NULL PRIMARY KEY REFERENCES organisation (id),
  majority {int} NOT NULL CHECK (majority IN (0, 1)),
  fallback {text} NOT NULL CHECK (fallback IN ('employer', 'not_granted', 'back'))
);

-- append-only: position
CREATE TABLE position (
  organisation {text} NOT NULL,
  id {text} NOT NULL,
  application {text} NOT NULL,
  sequence {int} NOT NULL,
  version {int} NOT NULL,
  proposal {int} NOT NULL,
  party {text} NOT NULL,
  account {text} NOT NULL,
  say {text} NOT NULL CHECK (say IN ('agree', 'disagree', 'abstain')),
  reasons {text},
  reasons_hash {bytes},
  at {int} NOT NULL,
  PRIMARY KEY (organisation, id),
  UNIQUE (organisation, application, sequence),
  FOREIGN KEY (organisation, application) REFERENCES application (organisation, id),
  FOREIGN KEY (organisation, party) REFERENCES party (organisation, id),
  FOREIGN KEY (organisation, account) REFERENCES account (organisation, id),
  FOREIGN KEY (organisation, reasons) REFERENCES erasable_text (organisation, id)
);

-- append-only: decision
CREATE TABLE decision (
  organisation {text} NOT NULL,
  id {text} NOT NULL,
  application {text},
  plan_row {text},
  version {int} NOT NULL,
  proposal {int} NOT NULL,
  outcome {text} NOT NULL CHECK (outcome IN ('granted', 'partly', 'refused')),
  -- What it rests on: consensus, majority, employer, fallback_employer, fallback, or plan.
  basis {text} NOT NULL,
  asked_ore {int} NOT NULL,
  granted_ore {int} NOT NULL,
  rapporteur {text},
  -- Whose position completed it; the employer's alone where that is the basis.
  decider {text} NOT NULL,
  reasons {text},
  reasons_hash {bytes},
  conditions {text},
  conditions_hash {bytes},
  decided_on {text} NOT NULL,
  at {int} NOT NULL,
  PRIMARY KEY (organisation, id),
  FOREIGN KEY (organisation, application) REFERENCES application (organisation, id),
  FOREIGN KEY (organisation, plan_row) REFERENCES plan_row (organisation, id),
  FOREIGN KEY (organisation, reasons) REFERENCES erasable_text (organisation, id),
  FOREIGN KEY (organisation, conditions) REFERENCES erasable_text (organisation, id)
);
CREATE INDEX decision_by_application ON decision (organisation, application);

-- Who was there for each party when it was decided: nobody where the chair was empty.
-- append-only: decision_seat
CREATE TABLE decision_seat (
  organisation {text} NOT NULL,
  id {text} NOT NULL,
  decision {text} NOT NULL,
  party {text} NOT NULL,
  account {text},
  substitute {int} NOT NULL CHECK (substitute IN (0, 1)),
  say {text} CHECK (say IN ('agree', 'disagree', 'abstain')),
  PRIMARY KEY (organisation, id),
  UNIQUE (organisation, decision, party),
  FOREIGN KEY (organisation, decision) REFERENCES decision (organisation, id),
  FOREIGN KEY (organisation, party) REFERENCES party (organisation, id)
);

CREATE TABLE measure (
  organisation {text} NOT NULL,
  id {text} NOT NULL,
  application {text},
  plan_row {text},
  decision {text} NOT NULL,
  goal {text},
  unit {text},
  title {text} NOT NULL,
  granted_ore {int} NOT NULL CHECK (granted_ore >= 0),
  actual_ore {int} CHECK (actual_ore >= 0),
  state {text} NOT NULL CHECK (state IN ('under_way', 'completed', 'reported', 'closed')),
  started_on {text} NOT NULL,
  completed_on {text},
  PRIMARY KEY (organisation, id),
  UNIQUE (organisation, application),
  UNIQUE (organisation, plan_row),
  FOREIGN KEY (organisation, application) REFERENCES application (organisation, id),
  FOREIGN KEY (organisation, plan_row) REFERENCES plan_row (organisation, id),
  FOREIGN KEY (organisation, decision) REFERENCES decision (organisation, id),
  FOREIGN KEY (organisation, goal) REFERENCES goal (organisation, id),
  FOREIGN KEY (organisation, unit) REFERENCES unit (organisation, id)
);
CREATE INDEX measure_by_goal ON measure (organisation, goal);

-- What it cost in the end, by kind.
CREATE TABLE measure_cost (
  organisation {text} NOT NULL,
  measure {text} NOT NULL,
  kind {text} NOT NULL,
  amount_ore {int} NOT NULL CHECK (amount_ore > 0),
  PRIMARY KEY (organisation, measure, kind),
  FOREIGN KEY (organisation, measure) REFERENCES measure (organisation, id)
);
