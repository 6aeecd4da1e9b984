-- How the parties decide stands in the agreement that they sign; no page ever wrote it here.
DROP TABLE decision_rule;

-- A question of jäv about somebody who speaks for a party in a case (förvaltningslagen 18 §), raised
-- by another in the group. One per person and case: whoever is asked may stand aside at any time.
CREATE TABLE jav_question (
  organisation {text} NOT NULL,
  id {text} NOT NULL,
  application {text} NOT NULL,
  account {text} NOT NULL,
  party {text} NOT NULL,
  raised_by {text} NOT NULL,
  raised_at {int} NOT NULL,
  reasons {text} NOT NULL,
  state {text} NOT NULL
    CHECK (state IN ('raised', 'stood_aside', 'disputed', 'upheld', 'dismissed')),
  -- Why the person disputes it.
  answer {text},
  settled_at {int},
  PRIMARY KEY (organisation, id),
  UNIQUE (organisation, application, account),
  FOREIGN KEY (organisation, application) REFERENCES application (organisation, id),
  FOREIGN KEY (organisation, account) REFERENCES account (organisation, id),
  FOREIGN KEY (organisation, party) REFERENCES party (organisation, id),
  FOREIGN KEY (organisation, raised_by) REFERENCES account (organisation, id),
  FOREIGN KEY (organisation, reasons) REFERENCES erasable_text (organisation, id),
  FOREIGN KEY (organisation, answer) REFERENCES erasable_text (organisation, id)
);

-- What the other parties say of a disputed one.
CREATE TABLE jav_word (
  organisation {text} NOT NULL,
  question {text} NOT NULL,
  party {text} NOT NULL,
  account {text} NOT NULL,
  is_jav {int} NOT NULL CHECK (is_jav IN (0, 1)),
  at {int} NOT NULL,
  PRIMARY KEY (organisation, question, party),
  FOREIGN KEY (organisation, question) REFERENCES jav_question (organisation, id),
  FOREIGN KEY (organisation, party) REFERENCES party (organisation, id),
  FOREIGN KEY (organisation, account) REFERENCES account (organisation, id)
);
