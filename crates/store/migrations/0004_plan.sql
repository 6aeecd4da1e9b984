-- The rolling plan: what is needed, and what is meant to be done for which goal.

CREATE TABLE need (
  organisation {text} NOT NULL REFERENCES organisation (id),
  id {text} NOT NULL,
  goal {text} NOT NULL,
  unit {text},
  year {int} NOT NULL,
  body {text} NOT NULL,
  amount_ore {int} NOT NULL,
  reported_by {text} NOT NULL,
  reported_at {int} NOT NULL,
  PRIMARY KEY (organisation, id),
  FOREIGN KEY (organisation, goal) REFERENCES goal (organisation, id),
  FOREIGN KEY (organisation, unit) REFERENCES unit (organisation, id),
  FOREIGN KEY (organisation, reported_by) REFERENCES account (organisation, id)
);

CREATE TABLE plan_row (
  organisation {text} NOT NULL,
  id {text} NOT NULL,
  agreement {text} NOT NULL,
  goal {text} NOT NULL,
  unit {text},
  year {int} NOT NULL,
  title {text} NOT NULL,
  amount_ore {int} NOT NULL,
  responsible {text},
  state {text} NOT NULL CHECK (state IN ('proposed', 'approved', 'measure')),
  PRIMARY KEY (organisation, id),
  FOREIGN KEY (organisation, agreement) REFERENCES agreement (organisation, id),
  FOREIGN KEY (organisation, goal) REFERENCES goal (organisation, id),
  FOREIGN KEY (organisation, unit) REFERENCES unit (organisation, id)
);
CREATE INDEX plan_row_by_agreement ON plan_row (organisation, agreement);
