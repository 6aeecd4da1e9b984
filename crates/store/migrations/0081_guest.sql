-- Sign-ups without an account. A table cannot be told that a column may be empty: it is made anew.
ALTER TABLE sign_up RENAME TO sign_up_before;
ALTER TABLE event_feedback RENAME TO event_feedback_before;
DROP INDEX sign_up_by_visitor;

CREATE TABLE sign_up (
  organisation {text} NOT NULL,
  id {text} NOT NULL,
  event {text} NOT NULL,
  ticket {int} NOT NULL,
  standing {text} NOT NULL
    CHECK (standing IN ('seated', 'waiting', 'offered', 'cancelled', 'expired')),
  until_at {int},
  -- Nothing for somebody without an account.
  visitor_organisation {text},
  visitor {text},
  agency {text} NOT NULL,
  name {text},
  email {text},
  -- The language of the letters.
  language {text} NOT NULL CHECK (language IN ('sv', 'en')),
  -- Access needs: seen by the organiser alone, erased 14 days after (rules, part 6).
  needs {text},
  -- A question to those who speak, sent in before.
  question {text},
  attended {int} NOT NULL CHECK (attended IN (0, 1)),
  signed_at {int} NOT NULL,
  -- While somebody without an account has not confirmed: until when, and a keyed hash of the network that the
  -- sign-up came from, so that one network cannot hold every seat. Both go when it is confirmed or has ended.
  confirm_by {int},
  network {bytes},
  -- When somebody without an account was asked what it gave.
  asked_at {int},
  PRIMARY KEY (organisation, id),
  UNIQUE (organisation, event, ticket),
  CHECK ((visitor IS NULL) = (visitor_organisation IS NULL)),
  FOREIGN KEY (organisation, event) REFERENCES event (organisation, id),
  FOREIGN KEY (visitor_organisation, visitor) REFERENCES account (organisation, id)
);
CREATE INDEX sign_up_by_visitor ON sign_up (visitor_organisation, visitor);
CREATE INDEX sign_up_by_standing ON sign_up (organisation, event, standing);
CREATE INDEX sign_up_by_email ON sign_up (organisation, event, email);
CREATE INDEX sign_up_held ON sign_up (organisation, event, confirm_by);
CREATE INDEX sign_up_by_network ON sign_up (organisation, event, network, confirm_by);

INSERT INTO sign_up (organisation, id, event, ticket, standing, until_at, visitor_organisation, visitor,
    agency, name, email, language, needs, question, attended, signed_at)
  SELECT organisation, id, event, ticket, standing, until_at, visitor_organisation, visitor,
    agency, name, email, 'sv', needs, question, attended, signed_at FROM sign_up_before;

CREATE TABLE event_feedback (
  organisation {text} NOT NULL,
  sign_up {text} NOT NULL,
  ideas {text} NOT NULL CHECK (ideas IN ('yes', 'partly', 'hardly', 'no')),
  takes {text},
  better {text},
  PRIMARY KEY (organisation, sign_up),
  FOREIGN KEY (organisation, sign_up) REFERENCES sign_up (organisation, id)
);
INSERT INTO event_feedback (organisation, sign_up, ideas, takes, better)
  SELECT organisation, sign_up, ideas, takes, better FROM event_feedback_before;
DROP TABLE event_feedback_before;
DROP TABLE sign_up_before;

-- The most occasions that it has had since it was published: those that were taken away are struck out of the
-- calendars that have them.
ALTER TABLE event ADD COLUMN most_times {int} NOT NULL DEFAULT 0;
-- The day for which those who come have been reminded.
ALTER TABLE event ADD COLUMN reminded {text};

-- Who wants to be told when one can sign up. Gone when the letter has left.
CREATE TABLE event_notice (
  organisation {text} NOT NULL,
  id {text} NOT NULL,
  event {text} NOT NULL,
  email {text} NOT NULL,
  language {text} NOT NULL CHECK (language IN ('sv', 'en')),
  -- Nothing once it has been confirmed.
  confirm_by {int},
  PRIMARY KEY (organisation, id),
  UNIQUE (organisation, event, email),
  FOREIGN KEY (organisation, event) REFERENCES event (organisation, id)
);
