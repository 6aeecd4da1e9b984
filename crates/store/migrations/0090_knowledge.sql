-- What agencies tell each other. Everybody reads the published wording; the newest may be another, under review.
CREATE TABLE knowledge (
  organisation {text} NOT NULL REFERENCES organisation (id),
  id {text} NOT NULL,
  number {int} NOT NULL,
  kind {text} NOT NULL CHECK (kind IN ('case', 'question', 'method')),
  author_organisation {text} NOT NULL,
  author {text} NOT NULL,
  agency {text} NOT NULL,
  unnamed {int} NOT NULL CHECK (unnamed IN (0, 1)),
  state {text} NOT NULL CHECK (state IN ('draft', 'sent', 'returned', 'published')),
  because {text},
  newest {int} NOT NULL,
  published {int},
  published_at {int},
  changed_at {int} NOT NULL,
  PRIMARY KEY (organisation, id),
  UNIQUE (organisation, number),
  FOREIGN KEY (author_organisation, author) REFERENCES account (organisation, id)
);

CREATE TABLE knowledge_text (
  organisation {text} NOT NULL,
  knowledge {text} NOT NULL,
  version {int} NOT NULL,
  title {text} NOT NULL,
  themes {text} NOT NULL,
  form {text} CHECK (form IN ('programme', 'project', 'individual', 'allowance')),
  body {text},
  measure {text},
  cost {int},
  time_spent {text},
  gave {text},
  otherwise {text},
  again {text} CHECK (again IN ('yes', 'otherwise', 'no')),
  lead {text} NOT NULL,
  PRIMARY KEY (organisation, knowledge, version),
  FOREIGN KEY (organisation, knowledge) REFERENCES knowledge (organisation, id)
);

-- The stems of the published wordings, by which they are found.
CREATE TABLE knowledge_stem (
  organisation {text} NOT NULL,
  stem {text} NOT NULL,
  knowledge {text} NOT NULL,
  weight {int} NOT NULL,
  PRIMARY KEY (organisation, stem, knowledge),
  FOREIGN KEY (organisation, knowledge) REFERENCES knowledge (organisation, id)
);
CREATE INDEX knowledge_stem_by_knowledge ON knowledge_stem (organisation, knowledge);
