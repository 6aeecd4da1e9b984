-- The agencies that an event is for, a name on each line; none where the organiser asks them otherwise.
ALTER TABLE event ADD COLUMN invited {text};
