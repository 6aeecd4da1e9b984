-- What belongs to an event before, between and after its occasions: something to read, watch or do.
CREATE TABLE event_material (
  organisation {text} NOT NULL,
  id {text} NOT NULL,
  event {text} NOT NULL,
  title {text} NOT NULL,
  body {text},
  link {text},
  kind {text} CHECK (kind IN ('pdf', 'png', 'jpg', 'docx', 'xlsx', 'pptx')),
  description {text},
  content {bytes},
  added_at {int} NOT NULL,
  PRIMARY KEY (organisation, id),
  FOREIGN KEY (organisation, event) REFERENCES event (organisation, id)
);
CREATE INDEX event_material_by_event ON event_material (organisation, event, added_at);
