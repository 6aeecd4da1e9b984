-- What agencies wish for, and who wants it too.
CREATE TABLE wish (
  organisation {text} NOT NULL REFERENCES organisation (id),
  id {text} NOT NULL,
  number {int} NOT NULL,
  title {text} NOT NULL,
  body {text},
  agency {text} NOT NULL,
  answer {text} NOT NULL CHECK (answer IN ('none', 'planned', 'held', 'not_now', 'merged')),
  said {text},
  event {text},
  merged_into {text},
  wished_at {int} NOT NULL,
  PRIMARY KEY (organisation, id),
  UNIQUE (organisation, number),
  FOREIGN KEY (organisation, event) REFERENCES event (organisation, id),
  FOREIGN KEY (organisation, merged_into) REFERENCES wish (organisation, id)
);

CREATE TABLE wish_support (
  organisation {text} NOT NULL,
  wish {text} NOT NULL,
  visitor_organisation {text} NOT NULL,
  visitor {text} NOT NULL,
  PRIMARY KEY (organisation, wish, visitor_organisation, visitor),
  FOREIGN KEY (organisation, wish) REFERENCES wish (organisation, id),
  FOREIGN KEY (visitor_organisation, visitor) REFERENCES account (organisation, id)
);
