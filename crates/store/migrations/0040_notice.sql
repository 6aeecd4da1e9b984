-- Notice of agreements that hold until further notice; parties that leave the talks; what of the year belongs to an agreement.

CREATE TABLE agreement_notice (
  organisation {text} NOT NULL,
  id {text} NOT NULL,
  agreement {text} NOT NULL,
  party {text} NOT NULL,
  given_on {text} NOT NULL,
  last_day {text} NOT NULL,
  account {text} NOT NULL,
  at {int} NOT NULL,
  withdrawn_on {text},
  withdrawn_by {text},
  PRIMARY KEY (organisation, id),
  FOREIGN KEY (organisation, agreement, party)
    REFERENCES agreement_party (organisation, agreement, party),
  FOREIGN KEY (organisation, account) REFERENCES account (organisation, id),
  FOREIGN KEY (organisation, withdrawn_by) REFERENCES account (organisation, id)
);
CREATE UNIQUE INDEX agreement_notice_stands ON agreement_notice (organisation, agreement, party)
  WHERE withdrawn_on IS NULL;

-- A party that has left keeps its row: its view and its answers rest on it.
ALTER TABLE agreement_party ADD COLUMN present {int} NOT NULL DEFAULT 1 CHECK (present IN (0, 1));

-- A duty that notice or failed talks led to: it goes if they do.
ALTER TABLE duty ADD COLUMN agreement {text};
