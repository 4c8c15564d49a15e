-- A first answer may tell of a person: it lies sealed. What was kept openly goes, a day early.
delete from idempotency_key;
alter table idempotency_key drop column body, add column sealed bytea not null;
