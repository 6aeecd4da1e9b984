-- Who has signed up to an event, in the order of arrival. The visitor's organisation is another one than
-- the event's, so that name and address are kept here too; they and the access needs are erased by rule.
CREATE TABLE sign_up (
  organisation {text} NOT NULL,
  id {text} NOT NULL,
  event {text} NOT NULL,
  ticket {int} NOT NULL,
  standing {text} NOT NULL
    CHECK (standing IN ('seated', 'waiting', 'offered', 'cancelled', 'expired')),
  until_at {int},
  visitor_organisation {text} NOT NULL,
  visitor {text} NOT NULL,
  agency {text} NOT NULL,
  name {text},
  email {text},
  -- Access needs: seen by the organiser alone, erased 14 days after (rules, part 6).
  needs {text},
  -- A question to those who speak, sent in before.
  question {text},
  attended {int} NOT NULL CHECK (attended IN (0, 1)),
  signed_at {int} NOT NULL,
  PRIMARY KEY (organisation, id),
  UNIQUE (organisation, event, ticket),
  FOREIGN KEY (organisation, event) REFERENCES event (organisation, id),
  FOREIGN KEY (visitor_organisation, visitor) REFERENCES account (organisation, id)
);
CREATE INDEX sign_up_by_visitor ON sign_up (visitor_organisation, visitor);
