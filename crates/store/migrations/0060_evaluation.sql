-- Evaluations: a table, a question, an answer, and how far they have come.

CREATE TABLE evaluation (
  organisation {text} NOT NULL REFERENCES organisation (id),
  id {text} NOT NULL,
  number {int} NOT NULL,
  writer {text} NOT NULL,
  wish {text} NOT NULL,
  -- Where the table came from: pasted, a file, one of the system's own series; nothing where none is needed.
  source {text} NOT NULL,
  -- The series has counts from one to four: for those who may open the cases behind them.
  few {int} NOT NULL CHECK (few IN (0, 1)),
  -- JSON; nothing where no table is needed. When saved, cut down to the columns that were used.
  data {text},
  data_hash {bytes},
  -- The question and its answer, as JSON.
  question {text},
  answer {text},
  title {text},
  begun_at {int} NOT NULL,
  saved_at {int},
  shared_at {int},
  PRIMARY KEY (organisation, id),
  UNIQUE (organisation, number),
  FOREIGN KEY (organisation, writer) REFERENCES account (organisation, id)
);

-- How many are needed, where the agency has set something else than what is usual.
CREATE TABLE evaluation_minimum (
  organisation {text} NOT NULL REFERENCES organisation (id),
  name {text} NOT NULL,
  value {int} NOT NULL,
  PRIMARY KEY (organisation, name)
);
