-- Follow-up: one short question to participant and manager, at completion and one year later.

CREATE TABLE question (
  organisation {text} NOT NULL,
  id {text} NOT NULL,
  measure {text} NOT NULL,
  moment {text} NOT NULL CHECK (moment IN ('completion', 'one_year')),
  respondent {text} NOT NULL CHECK (respondent IN ('participant', 'manager')),
  account {text} NOT NULL,
  state {text} NOT NULL CHECK (state IN ('asked', 'answered', 'cannot', 'lapsed')),
  due_on {text} NOT NULL,
  -- What the readers were when it was asked: the promise on the form, kept with the question.
  readers {text} NOT NULL CHECK (readers IN ('coordinator', 'parties')),
  asked_at {int} NOT NULL,
  PRIMARY KEY (organisation, id),
  UNIQUE (organisation, measure, moment, respondent, account),
  FOREIGN KEY (organisation, measure) REFERENCES measure (organisation, id),
  FOREIGN KEY (organisation, account) REFERENCES account (organisation, id)
);
CREATE INDEX question_by_account ON question (organisation, account, state);

-- Named answers, apart from their questions: what was said can be erased and leaves its mark.
CREATE TABLE answer (
  organisation {text} NOT NULL,
  question {text} NOT NULL,
  scale {int} CHECK (scale BETWEEN 1 AND 5),
  body {text},
  body_hash {bytes},
  answered_on {text} NOT NULL,
  PRIMARY KEY (organisation, question),
  FOREIGN KEY (organisation, question) REFERENCES question (organisation, id),
  FOREIGN KEY (organisation, body) REFERENCES erasable_text (organisation, id)
);
