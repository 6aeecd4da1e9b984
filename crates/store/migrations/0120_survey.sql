-- The short survey among all staff. While it is open nothing of what is answered is in the database: sealed
-- answers lie in a file beside it (rules, part 2). Closing counts how many had been asked.
CREATE TABLE survey (
  organisation {text} NOT NULL REFERENCES organisation (id),
  id {text} NOT NULL,
  number {int} NOT NULL,
  opened_on {text} NOT NULL,
  last_day {text} NOT NULL,
  state {text} NOT NULL CHECK (state IN ('open', 'closed', 'lost')),
  asked {int},
  PRIMARY KEY (organisation, id),
  UNIQUE (organisation, number)
);

-- The answers, all written at once when a survey closes, in an order of chance: without who, when, from where.
-- The id is chance too.
CREATE TABLE survey_reply (
  organisation {text} NOT NULL,
  id {text} NOT NULL,
  survey {text} NOT NULL,
  known_exists {text} NOT NULL CHECK (known_exists IN ('yes', 'no', 'unsure')),
  known_purpose {text} NOT NULL CHECK (known_purpose IN ('yes', 'no', 'unsure')),
  known_apply {text} NOT NULL CHECK (known_apply IN ('yes', 'no', 'unsure')),
  PRIMARY KEY (organisation, id),
  FOREIGN KEY (organisation, survey) REFERENCES survey (organisation, id)
);
CREATE INDEX survey_reply_by_survey ON survey_reply (organisation, survey);
