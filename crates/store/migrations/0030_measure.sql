-- Every measure has a page of its own, found by a number counted from 1 in the organisation.
ALTER TABLE measure ADD COLUMN number {int} NOT NULL DEFAULT 0;
UPDATE measure SET number = (
  SELECT COUNT(*) FROM measure earlier WHERE earlier.organisation = measure.organisation
    AND (earlier.started_on < measure.started_on
      OR (earlier.started_on = measure.started_on AND earlier.id <= measure.id)));
CREATE UNIQUE INDEX measure_by_number ON measure (organisation, number);
INSERT INTO counter (organisation, name, value)
  SELECT organisation, 'measure', MAX(number) FROM measure GROUP BY organisation;

-- How the parties decide is part of what they agree on. An agreement that says nothing means that
-- all must agree, and that what they do not agree on goes back to them.
ALTER TABLE agreement ADD COLUMN majority {int} NOT NULL DEFAULT 0 CHECK (majority IN (0, 1));
ALTER TABLE agreement ADD COLUMN fallback {text} NOT NULL DEFAULT 'back'
  CHECK (fallback IN ('employer', 'not_granted', 'back'));
