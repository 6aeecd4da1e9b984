-- Who has said that others may ask. What the agency works on is here by that yes alone.
CREATE TABLE contact (
  organisation {text} NOT NULL REFERENCES organisation (id),
  id {text} NOT NULL,
  visitor_organisation {text} NOT NULL,
  visitor {text} NOT NULL,
  agency {text} NOT NULL,
  name {text} NOT NULL,
  email {text} NOT NULL,
  themes {text} NOT NULL,
  line {text},
  since_at {int} NOT NULL,
  PRIMARY KEY (organisation, id),
  UNIQUE (organisation, visitor_organisation, visitor),
  FOREIGN KEY (visitor_organisation, visitor) REFERENCES account (organisation, id)
);

-- A conversation between whoever wrote and the contact. Addresses are in no page.
CREATE TABLE talk (
  organisation {text} NOT NULL REFERENCES organisation (id),
  id {text} NOT NULL,
  number {int} NOT NULL,
  asker_organisation {text} NOT NULL,
  asker {text} NOT NULL,
  asker_agency {text} NOT NULL,
  asker_name {text} NOT NULL,
  asker_email {text} NOT NULL,
  asked_organisation {text} NOT NULL,
  asked {text} NOT NULL,
  asked_agency {text} NOT NULL,
  asked_name {text} NOT NULL,
  asked_email {text} NOT NULL,
  last_at {int} NOT NULL,
  PRIMARY KEY (organisation, id),
  UNIQUE (organisation, number),
  FOREIGN KEY (asker_organisation, asker) REFERENCES account (organisation, id),
  FOREIGN KEY (asked_organisation, asked) REFERENCES account (organisation, id)
);
CREATE INDEX talk_by_asker ON talk (organisation, asker_organisation, asker);
CREATE INDEX talk_by_asked ON talk (organisation, asked_organisation, asked);

CREATE TABLE talk_word (
  organisation {text} NOT NULL,
  id {text} NOT NULL,
  talk {text} NOT NULL,
  place {int} NOT NULL,
  by_asker {int} NOT NULL CHECK (by_asker IN (0, 1)),
  body {text} NOT NULL,
  said_at {int} NOT NULL,
  PRIMARY KEY (organisation, id),
  UNIQUE (organisation, talk, place),
  FOREIGN KEY (organisation, talk) REFERENCES talk (organisation, id)
);
