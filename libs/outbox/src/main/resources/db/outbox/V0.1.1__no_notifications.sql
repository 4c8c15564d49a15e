-- A transaction that notifies holds one lock of the whole server from before its commit until the disk
-- has it, so all of them commit one by one. The service that writes an event wakes its relay itself.
DROP TRIGGER tr_outbox_event_notify ON outbox_event;
DROP FUNCTION notify_outbox_event();
