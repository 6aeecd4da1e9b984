-- The yearly account to the unions as it was given: sealed, never changed.

-- append-only: yearly_account
CREATE TABLE yearly_account (
  organisation {text} NOT NULL REFERENCES organisation (id),
  id {text} NOT NULL,
  year {int} NOT NULL,
  accounted_on {text} NOT NULL,
  -- The ids of the parties that received it, one per line.
  receivers {text} NOT NULL,
  account {text} NOT NULL,
  -- The last entry of the chain when it was sealed: what stands at the foot of its pages.
  head_sequence {int} NOT NULL,
  head_hash {bytes} NOT NULL,
  -- The figures of both versions as JSON, and their pages.
  whole {text} NOT NULL,
  staff {text} NOT NULL,
  whole_pdf {bytes} NOT NULL,
  staff_pdf {bytes} NOT NULL,
  content_hash {bytes} NOT NULL,
  at {int} NOT NULL,
  PRIMARY KEY (organisation, id),
  UNIQUE (organisation, year),
  FOREIGN KEY (organisation, account) REFERENCES account (organisation, id)
);
