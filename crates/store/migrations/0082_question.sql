-- Questions of the organiser's own, as lines, and the answers to them as a list in the same order.
ALTER TABLE event ADD COLUMN questions {text};
ALTER TABLE sign_up ADD COLUMN answers {text};

-- Questions to those who speak, sent in before and during. Of whom is told by the sign-up; the text is erased
-- with the name.
CREATE TABLE event_asked (
  organisation {text} NOT NULL,
  id {text} NOT NULL,
  event {text} NOT NULL,
  sign_up {text} NOT NULL,
  body {text},
  asked_at {int} NOT NULL,
  answered_at {int},
  PRIMARY KEY (organisation, id),
  FOREIGN KEY (organisation, sign_up) REFERENCES sign_up (organisation, id)
);
CREATE INDEX event_asked_by_event ON event_asked (organisation, event, asked_at);
