-- What an agency does to make its money known, and the interest in it: visits to its page and applications
-- begun, a number for each week. Nothing is kept of who came.
CREATE TABLE campaign (
  organisation {text} NOT NULL REFERENCES organisation (id),
  id {text} NOT NULL,
  number {int} NOT NULL,
  title {text} NOT NULL,
  channel {text} NOT NULL,
  audience {text} NOT NULL,
  starts_on {text} NOT NULL,
  ends_on {text},
  cost {int},
  body {text},
  link {text},
  PRIMARY KEY (organisation, id),
  UNIQUE (organisation, number)
);

CREATE TABLE campaign_file (
  organisation {text} NOT NULL,
  id {text} NOT NULL,
  campaign {text} NOT NULL,
  title {text} NOT NULL,
  content {bytes} NOT NULL,
  added_at {int} NOT NULL,
  PRIMARY KEY (organisation, id),
  FOREIGN KEY (organisation, campaign) REFERENCES campaign (organisation, id)
);
CREATE INDEX campaign_file_by_campaign ON campaign_file (organisation, campaign);

CREATE TABLE interest (
  organisation {text} NOT NULL REFERENCES organisation (id),
  what {text} NOT NULL CHECK (what IN ('visits', 'begun')),
  monday {text} NOT NULL,
  counted {int} NOT NULL,
  PRIMARY KEY (organisation, what, monday)
);
