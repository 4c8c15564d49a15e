-- Events that wait for their publication. A row is deleted once the broker has it.
CREATE TABLE outbox_event (
  -- increment 1: the order of the ids is the order within a key
  id              bigint GENERATED ALWAYS AS IDENTITY,
  relay_partition integer     NOT NULL,
  topic           text        NOT NULL,
  event_key       text        NOT NULL,
  payload         text,
  occurred_at     timestamptz,
  waiting_since   timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT pk_outbox_event PRIMARY KEY (id)
);

COMMENT ON COLUMN outbox_event.payload IS 'the event as JSON; null is a tombstone';
COMMENT ON COLUMN outbox_event.occurred_at IS 'timestamp of the record in Kafka; null is now';

CREATE INDEX ix_outbox_event_relay_partition ON outbox_event (relay_partition, id);

-- one notification per statement, heard at commit: relays need not wait for their next poll
CREATE FUNCTION notify_outbox_event() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('outbox_event', '');
  RETURN NULL;
END
$$;

CREATE TRIGGER tr_outbox_event_notify
  AFTER INSERT ON outbox_event
  FOR EACH STATEMENT EXECUTE FUNCTION notify_outbox_event();
