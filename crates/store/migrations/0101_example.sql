-- What the page about what one can apply for tells beside the agreement: examples that the coordinator has
-- written of granted cases, and whether anyone may read them and the figures.
CREATE TABLE example (
  organisation {text} NOT NULL REFERENCES organisation (id),
  id {text} NOT NULL,
  application {text} NOT NULL,
  sentence {text} NOT NULL,
  added_at {int} NOT NULL,
  PRIMARY KEY (organisation, id),
  UNIQUE (organisation, application),
  FOREIGN KEY (organisation, application) REFERENCES application (organisation, id)
);

CREATE TABLE open_page (
  organisation {text} NOT NULL PRIMARY KEY REFERENCES organisation (id),
  opened_at {int} NOT NULL
);
