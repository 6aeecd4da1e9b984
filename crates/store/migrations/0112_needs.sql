-- Which activities do you want from us? Ranked once by each agency.
CREATE TABLE needs (
  organisation {text} NOT NULL REFERENCES organisation (id),
  id {text} NOT NULL,
  number {int} NOT NULL,
  question {text} NOT NULL,
  body {text},
  last_day {text} NOT NULL,
  -- When it was opened to the agencies; a draft until then.
  opened_at {int},
  PRIMARY KEY (organisation, id),
  UNIQUE (organisation, number)
);

CREATE TABLE needs_option (
  organisation {text} NOT NULL,
  needs {text} NOT NULL,
  place {int} NOT NULL,
  name {text} NOT NULL,
  PRIMARY KEY (organisation, needs, place),
  FOREIGN KEY (organisation, needs) REFERENCES needs (organisation, id)
);

-- An agency's answer: the option, and which place it has. The latest holds.
CREATE TABLE needs_rank (
  organisation {text} NOT NULL,
  needs {text} NOT NULL,
  agency {text} NOT NULL REFERENCES organisation (id),
  option_place {int} NOT NULL,
  rank {int} NOT NULL,
  PRIMARY KEY (organisation, needs, agency, option_place),
  UNIQUE (organisation, needs, agency, rank),
  FOREIGN KEY (organisation, needs, option_place) REFERENCES needs_option (organisation, needs, place)
);
