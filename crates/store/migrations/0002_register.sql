-- The public register of state employers, with their number of employees each year.

CREATE TABLE employer (
  id {text} NOT NULL PRIMARY KEY,
  number {text},
  name {text} NOT NULL,
  kind {text} NOT NULL CHECK (kind IN ('agency', 'university')),
  department {text},
  slug {text} NOT NULL UNIQUE,
  sort_key {text} NOT NULL
);

CREATE TABLE employer_year (
  employer {text} NOT NULL REFERENCES employer (id),
  year {int} NOT NULL,
  employees {int} NOT NULL,
  PRIMARY KEY (employer, year)
);
CREATE INDEX employer_year_by_year ON employer_year (year, employer);

-- Which file the register was read from, so that reading it again changes nothing.
CREATE TABLE register_source (
  id {int} NOT NULL PRIMARY KEY CHECK (id = 1),
  file_hash {text} NOT NULL,
  file_name {text} NOT NULL,
  employers {int} NOT NULL,
  read_at {int} NOT NULL
);
