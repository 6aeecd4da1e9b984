-- Files of a text: from one wording to before another.
CREATE TABLE knowledge_file (
  organisation {text} NOT NULL,
  id {text} NOT NULL,
  knowledge {text} NOT NULL,
  name {text} NOT NULL,
  content {bytes} NOT NULL,
  since_version {int} NOT NULL,
  until_version {int},
  PRIMARY KEY (organisation, id),
  FOREIGN KEY (organisation, knowledge) REFERENCES knowledge (organisation, id)
);
CREATE INDEX knowledge_file_by_knowledge ON knowledge_file (organisation, knowledge);

-- What others write below a text: to a question an answer, to anything else a question that its agency answers.
CREATE TABLE knowledge_reply (
  organisation {text} NOT NULL,
  id {text} NOT NULL,
  knowledge {text} NOT NULL,
  number {int} NOT NULL,
  visitor_organisation {text} NOT NULL,
  visitor {text} NOT NULL,
  agency {text} NOT NULL,
  body {text} NOT NULL,
  said_at {int} NOT NULL,
  answer {text},
  answered_at {int},
  hidden {int} NOT NULL CHECK (hidden IN (0, 1)),
  PRIMARY KEY (organisation, id),
  UNIQUE (organisation, knowledge, number),
  FOREIGN KEY (organisation, knowledge) REFERENCES knowledge (organisation, id),
  FOREIGN KEY (visitor_organisation, visitor) REFERENCES account (organisation, id)
);

CREATE TABLE knowledge_thanks (
  organisation {text} NOT NULL,
  knowledge {text} NOT NULL,
  visitor_organisation {text} NOT NULL,
  visitor {text} NOT NULL,
  PRIMARY KEY (organisation, knowledge, visitor_organisation, visitor),
  FOREIGN KEY (organisation, knowledge) REFERENCES knowledge (organisation, id),
  FOREIGN KEY (visitor_organisation, visitor) REFERENCES account (organisation, id)
);
