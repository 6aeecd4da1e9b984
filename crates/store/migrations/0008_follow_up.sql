-- Follow-up: one short question to participant and manager, at completion and one year later.

CREATE TABLE question (
  organisation {text} NOT NULL,
  id {text} NOT NULL,
  measure {text} NOT NULL,
  moment {text} NOT NULL CHECK (moment IN ('completion', 'one_year')),
  respondent {text} NOT NULL CHECK (respondent IN ('participant', 'manager')),
  account {text} NOT NULL,
  -- The first day that it is put.
  from_date {text} NOT NULL,
  PRIMARY KEY (organisation, id),
  UNIQUE (organisation, measure, moment, respondent),
  FOREIGN KEY (organisation, measure) REFERENCES measure (organisation, id),
  FOREIGN KEY (organisation, account) REFERENCES account (organisation, id)
);
CREATE INDEX question_by_account ON question (organisation, account);

-- Named answers, apart from their questions; without a scale it is why there is none. What was
-- written lies where it can be erased.
CREATE TABLE answer (
  organisation {text} NOT NULL,
  question {text} NOT NULL,
  scale {int} CHECK (scale BETWEEN 1 AND 5),
  body {text},
  answered_on {text} NOT NULL,
  PRIMARY KEY (organisation, question),
  FOREIGN KEY (organisation, question) REFERENCES question (organisation, id),
  FOREIGN KEY (organisation, body) REFERENCES erasable_text (organisation, id)
);
