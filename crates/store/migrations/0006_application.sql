-- Applications: drafts, submitted versions, the manager's word, who stands aside.

-- The typed strings of every page as one JSON text: the writer's own, outside audit and search.
CREATE TABLE draft (
  organisation {text} NOT NULL,
  id {text} NOT NULL,
  account {text} NOT NULL,
  -- The number of the case that it is a new version of.
  case_number {text},
  typed {text} NOT NULL,
  saved_at {int} NOT NULL,
  PRIMARY KEY (organisation, id),
  FOREIGN KEY (organisation, account) REFERENCES account (organisation, id)
);
CREATE INDEX draft_by_account ON draft (organisation, account, saved_at);

CREATE TABLE application (
  organisation {text} NOT NULL,
  id {text} NOT NULL,
  number {text} NOT NULL,
  version {int} NOT NULL,
  applicant {text} NOT NULL,
  unit {text},
  goal {text},
  measure_kind {text},
  title {text} NOT NULL,
  asked_ore {int} NOT NULL CHECK (asked_ore > 0),
  granted_ore {int} CHECK (granted_ore >= 0),
  state {text} NOT NULL,
  submitted_at {int} NOT NULL,
  -- The last day of the unit's manager; none where there is no manager to ask.
  answer_by {text},
  -- What is proposed to the parties, and how many times it has been.
  proposal {int} NOT NULL,
  proposed_ore {int},
  proposal_reasons {text},
  proposal_conditions {text},
  rapporteur {text},
  return_reason {text},
  PRIMARY KEY (organisation, id),
  UNIQUE (organisation, number),
  FOREIGN KEY (organisation, applicant) REFERENCES account (organisation, id),
  FOREIGN KEY (organisation, rapporteur) REFERENCES account (organisation, id),
  FOREIGN KEY (organisation, unit) REFERENCES unit (organisation, id),
  FOREIGN KEY (organisation, goal) REFERENCES goal (organisation, id),
  FOREIGN KEY (organisation, measure_kind) REFERENCES measure_kind (organisation, id)
);
CREATE INDEX application_by_applicant ON application (organisation, applicant);
CREATE INDEX application_by_unit ON application (organisation, unit);

-- Each version as it was submitted. The draft's id is unique: a second submit finds the first.
CREATE TABLE application_version (
  organisation {text} NOT NULL,
  id {text} NOT NULL,
  application {text} NOT NULL,
  version {int} NOT NULL,
  draft {text} NOT NULL,
  submitted_at {int} NOT NULL,
  ending {int} NOT NULL CHECK (ending IN (0, 1)),
  own_choice {int} NOT NULL CHECK (own_choice IN (0, 1)),
  needed_today {int} NOT NULL CHECK (needed_today IN (0, 1)),
  done_anyway {int} NOT NULL CHECK (done_anyway IN (0, 1)),
  long_term {int} NOT NULL CHECK (long_term IN (0, 1)),
  beyond {text} NOT NULL,
  background {text} NOT NULL,
  title {text} NOT NULL,
  measure_kind {text},
  measure {text} NOT NULL,
  provider {text},
  whom {text} NOT NULL CHECK (whom IN ('self', 'group', 'unit', 'agency')),
  participants {int} NOT NULL CHECK (participants > 0),
  unit {text},
  course_ore {int} NOT NULL CHECK (course_ore >= 0),
  travel_ore {int} NOT NULL CHECK (travel_ore >= 0),
  wage_ore {int} NOT NULL CHECK (wage_ore >= 0),
  substitute_ore {int} NOT NULL CHECK (substitute_ore >= 0),
  consultant_ore {int} NOT NULL CHECK (consultant_ore >= 0),
  other_ore {int} NOT NULL CHECK (other_ore >= 0),
  from_date {text} NOT NULL,
  until_date {text} NOT NULL,
  goal {text},
  transition {text} NOT NULL,
  working_life {text} NOT NULL,
  expected {text} NOT NULL,
  seen {text} NOT NULL,
  PRIMARY KEY (organisation, id),
  UNIQUE (organisation, application, version),
  UNIQUE (organisation, draft),
  FOREIGN KEY (organisation, application) REFERENCES application (organisation, id)
);

-- What managers have said, of which version.
CREATE TABLE endorsement (
  organisation {text} NOT NULL,
  id {text} NOT NULL,
  application {text} NOT NULL,
  version {int} NOT NULL,
  account {text} NOT NULL,
  advice {text} NOT NULL CHECK (advice IN ('endorse', 'against')),
  reasons {text},
  at {int} NOT NULL,
  PRIMARY KEY (organisation, id),
  FOREIGN KEY (organisation, application) REFERENCES application (organisation, id),
  FOREIGN KEY (organisation, account) REFERENCES account (organisation, id)
);
CREATE INDEX endorsement_by_application ON endorsement (organisation, application, at);

-- Who stands aside in a case (jäv): the fact alone, never why.
CREATE TABLE jav (
  organisation {text} NOT NULL,
  application {text} NOT NULL,
  account {text} NOT NULL,
  at {int} NOT NULL,
  PRIMARY KEY (organisation, application, account),
  FOREIGN KEY (organisation, application) REFERENCES application (organisation, id),
  FOREIGN KEY (organisation, account) REFERENCES account (organisation, id)
);
CREATE INDEX jav_by_account ON jav (organisation, account);
