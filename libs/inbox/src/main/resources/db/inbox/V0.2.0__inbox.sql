-- How far each consumer of this service has read. Moved in the transaction of the effects, so that
-- an effect and the offset that says so are never apart.
CREATE TABLE inbox_offset (
  consumer        text    NOT NULL,
  topic           text    NOT NULL,
  topic_partition integer NOT NULL,
  next_offset     bigint  NOT NULL,
  CONSTRAINT pk_inbox_offset PRIMARY KEY (consumer, topic, topic_partition)
);

-- Events that could not be applied, and the later ones of their keys, which wait for them.
CREATE TABLE inbox_parked (
  consumer        text        NOT NULL,
  topic           text        NOT NULL,
  topic_partition integer     NOT NULL,
  record_offset   bigint      NOT NULL,
  event_key       text        NOT NULL,
  payload         text,
  reason          text        NOT NULL,
  parked_at       timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT pk_inbox_parked PRIMARY KEY (consumer, topic, topic_partition, record_offset)
);

CREATE INDEX ix_inbox_parked_event_key ON inbox_parked (consumer, topic, event_key);
