-- A question that came with a sign-up is kept once, with the others. Those from before there were others get the
-- sign-up's id: it is nobody else's there.
INSERT INTO event_asked (organisation, id, event, sign_up, body, asked_at)
  SELECT s.organisation, s.id, s.event, s.id, s.question, s.signed_at FROM sign_up s
  WHERE s.question IS NOT NULL AND NOT EXISTS (SELECT 1 FROM event_asked q
    WHERE q.organisation = s.organisation AND q.sign_up = s.id);
ALTER TABLE sign_up DROP COLUMN question;

-- From where somebody without an account has lately tried to sign up with which address, both as keyed hashes.
-- Counted alike whether or not the address was known, so that how many are let in tells nothing of it.
CREATE TABLE sign_up_attempt (
  organisation {text} NOT NULL,
  event {text} NOT NULL,
  network {bytes} NOT NULL,
  recipient {bytes} NOT NULL,
  until_at {int} NOT NULL,
  PRIMARY KEY (organisation, event, network, recipient),
  FOREIGN KEY (organisation, event) REFERENCES event (organisation, id)
);
CREATE INDEX sign_up_attempt_by_recipient ON sign_up_attempt (organisation, event, recipient);
CREATE INDEX sign_up_attempt_by_end ON sign_up_attempt (organisation, until_at);
DROP INDEX sign_up_by_network;
ALTER TABLE sign_up DROP COLUMN network;
