-- The series that an event belongs to, by its name.
ALTER TABLE event ADD COLUMN series {text};
CREATE INDEX event_by_series ON event (organisation, series);
