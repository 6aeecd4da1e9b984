-- Letters from the foundation to many at the agencies. A copy is to one person of another organisation, whose address is
-- read when it leaves; it is never written twice to the same.
CREATE TABLE newsletter (
  organisation {text} NOT NULL REFERENCES organisation (id),
  id {text} NOT NULL,
  number {int} NOT NULL,
  subject {text} NOT NULL,
  body {text} NOT NULL,
  receivers {text} NOT NULL
    CHECK (receivers IN ('coordinators', 'large', 'universities', 'came', 'news')),
  event {text},
  sent_at {int},
  PRIMARY KEY (organisation, id),
  UNIQUE (organisation, number),
  CHECK ((receivers = 'came') = (event IS NOT NULL)),
  FOREIGN KEY (organisation, event) REFERENCES event (organisation, id)
);

CREATE TABLE newsletter_copy (
  organisation {text} NOT NULL,
  id {text} NOT NULL,
  newsletter {text} NOT NULL,
  visitor_organisation {text} NOT NULL,
  visitor {text} NOT NULL,
  PRIMARY KEY (organisation, id),
  UNIQUE (organisation, newsletter, visitor_organisation, visitor),
  FOREIGN KEY (organisation, newsletter) REFERENCES newsletter (organisation, id),
  FOREIGN KEY (visitor_organisation, visitor) REFERENCES account (organisation, id)
);
