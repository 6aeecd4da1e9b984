-- The local agreement: problem, goal, area, parties, views, signatures; and the agency's year.

CREATE TABLE agreement (
  organisation {text} NOT NULL REFERENCES organisation (id),
  id {text} NOT NULL,
  number {int} NOT NULL,
  title {text} NOT NULL,
  phase {text} NOT NULL,
  from_date {text},
  to_date {text},
  notice_months {int},
  assent {int} NOT NULL CHECK (assent IN (0, 1)),
  who_may_apply {text},
  information {text},
  follow_up {text},
  review_on {text},
  registered {int} NOT NULL CHECK (registered IN (0, 1)),
  renews {text},
  reason_to_go_on {text},
  next_talk_on {text},
  open_questions {text},
  created_at {int} NOT NULL,
  PRIMARY KEY (organisation, id),
  UNIQUE (organisation, number),
  FOREIGN KEY (organisation, renews) REFERENCES agreement (organisation, id)
);

CREATE TABLE agreement_party (
  organisation {text} NOT NULL,
  agreement {text} NOT NULL,
  party {text} NOT NULL,
  PRIMARY KEY (organisation, agreement, party),
  FOREIGN KEY (organisation, agreement) REFERENCES agreement (organisation, id),
  FOREIGN KEY (organisation, party) REFERENCES party (organisation, id)
);

CREATE TABLE challenge (
  organisation {text} NOT NULL,
  id {text} NOT NULL,
  agreement {text} NOT NULL,
  problem {text} NOT NULL,
  evidence {text},
  target_group {text},
  horizon {text} NOT NULL,
  place {int} NOT NULL,
  PRIMARY KEY (organisation, id),
  FOREIGN KEY (organisation, agreement) REFERENCES agreement (organisation, id)
);
CREATE INDEX challenge_by_agreement ON challenge (organisation, agreement);

CREATE TABLE goal (
  organisation {text} NOT NULL,
  id {text} NOT NULL,
  agreement {text} NOT NULL,
  title {text} NOT NULL,
  serves {text} NOT NULL,
  indicator {text},
  source {text},
  baseline {text},
  not_measured {text},
  target {text},
  by_date {text},
  place {int} NOT NULL,
  PRIMARY KEY (organisation, id),
  FOREIGN KEY (organisation, agreement) REFERENCES agreement (organisation, id)
);
CREATE INDEX goal_by_agreement ON goal (organisation, agreement);

CREATE TABLE goal_challenge (
  organisation {text} NOT NULL,
  goal {text} NOT NULL,
  challenge {text} NOT NULL,
  PRIMARY KEY (organisation, goal, challenge),
  FOREIGN KEY (organisation, goal) REFERENCES goal (organisation, id),
  FOREIGN KEY (organisation, challenge) REFERENCES challenge (organisation, id)
);

CREATE TABLE area (
  organisation {text} NOT NULL,
  id {text} NOT NULL,
  agreement {text} NOT NULL,
  title {text} NOT NULL,
  place {int} NOT NULL,
  PRIMARY KEY (organisation, id),
  FOREIGN KEY (organisation, agreement) REFERENCES agreement (organisation, id)
);
CREATE INDEX area_by_agreement ON area (organisation, agreement);

CREATE TABLE area_goal (
  organisation {text} NOT NULL,
  area {text} NOT NULL,
  goal {text} NOT NULL,
  PRIMARY KEY (organisation, area, goal),
  FOREIGN KEY (organisation, area) REFERENCES area (organisation, id),
  FOREIGN KEY (organisation, goal) REFERENCES goal (organisation, id)
);

CREATE TABLE measure_kind (
  organisation {text} NOT NULL,
  id {text} NOT NULL,
  agreement {text} NOT NULL,
  name {text} NOT NULL,
  kind {text} NOT NULL,
  route {text} NOT NULL,
  ceiling_ore {int},
  place {int} NOT NULL,
  PRIMARY KEY (organisation, id),
  FOREIGN KEY (organisation, agreement) REFERENCES agreement (organisation, id)
);
CREATE INDEX measure_kind_by_agreement ON measure_kind (organisation, agreement);

-- A party's own view: its alone until it is released (rules, part 4).
CREATE TABLE party_view (
  organisation {text} NOT NULL,
  agreement {text} NOT NULL,
  party {text} NOT NULL,
  body {text} NOT NULL,
  written_at {int} NOT NULL,
  released_at {int},
  PRIMARY KEY (organisation, agreement, party),
  FOREIGN KEY (organisation, agreement, party)
    REFERENCES agreement_party (organisation, agreement, party)
);

-- append-only: agreement_file
CREATE TABLE agreement_file (
  organisation {text} NOT NULL,
  id {text} NOT NULL,
  agreement {text} NOT NULL,
  content {bytes} NOT NULL,
  file_hash {bytes} NOT NULL,
  added_at {int} NOT NULL,
  PRIMARY KEY (organisation, id),
  FOREIGN KEY (organisation, agreement) REFERENCES agreement (organisation, id)
);
CREATE INDEX agreement_file_by_agreement ON agreement_file (organisation, agreement);

-- append-only: agreement_signature
CREATE TABLE agreement_signature (
  organisation {text} NOT NULL,
  id {text} NOT NULL,
  agreement {text} NOT NULL,
  party {text} NOT NULL,
  means {text} NOT NULL CHECK (means IN ('file', 'assent', 'not_signed')),
  text_hash {bytes} NOT NULL,
  file {text},
  reason {text},
  reason_hash {bytes},
  account {text} NOT NULL,
  at {int} NOT NULL,
  place {int} NOT NULL,
  PRIMARY KEY (organisation, id),
  FOREIGN KEY (organisation, agreement, party)
    REFERENCES agreement_party (organisation, agreement, party),
  FOREIGN KEY (organisation, file) REFERENCES agreement_file (organisation, id),
  FOREIGN KEY (organisation, reason) REFERENCES erasable_text (organisation, id),
  FOREIGN KEY (organisation, account) REFERENCES account (organisation, id)
);
CREATE INDEX agreement_signature_by_agreement ON agreement_signature (organisation, agreement);

CREATE TABLE duty (
  organisation {text} NOT NULL REFERENCES organisation (id),
  id {text} NOT NULL,
  kind {text} NOT NULL,
  title {text},
  due_on {text} NOT NULL,
  owner {text},
  done_on {text},
  receivers {text},
  changes {int} NOT NULL,
  PRIMARY KEY (organisation, id),
  FOREIGN KEY (organisation, owner) REFERENCES account (organisation, id)
);
CREATE INDEX duty_by_date ON duty (organisation, due_on);
