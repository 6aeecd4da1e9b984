-- What people of agencies say of a wish: shown with the agency, never with the name. What is hidden keeps
-- its place, with the reason.
CREATE TABLE wish_comment (
  organisation {text} NOT NULL,
  id {text} NOT NULL,
  wish {text} NOT NULL,
  number {int} NOT NULL,
  visitor_organisation {text} NOT NULL,
  visitor {text} NOT NULL,
  agency {text} NOT NULL,
  body {text} NOT NULL,
  written_at {int} NOT NULL,
  hidden_because {text},
  PRIMARY KEY (organisation, id),
  UNIQUE (organisation, wish, number),
  FOREIGN KEY (organisation, wish) REFERENCES wish (organisation, id),
  FOREIGN KEY (visitor_organisation, visitor) REFERENCES account (organisation, id)
);
