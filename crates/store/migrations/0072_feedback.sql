-- What a participant says of an event: read as sums and as texts without a name. No time, so that nobody
-- can be told by when he answered.
CREATE TABLE event_feedback (
  organisation {text} NOT NULL,
  sign_up {text} NOT NULL,
  ideas {text} NOT NULL CHECK (ideas IN ('yes', 'partly', 'hardly', 'no')),
  takes {text},
  better {text},
  PRIMARY KEY (organisation, sign_up),
  FOREIGN KEY (organisation, sign_up) REFERENCES sign_up (organisation, id)
);
