-- Statistics may be gathered by the owner of a table only, and the service works as another role:
-- millions of new rows must not wait for PostgreSQL to gather them by itself.
create function analyze_postcode_addresses() returns integer language sql
  security definer set search_path = public, pg_temp
  as 'analyze postcode_address; select 1';
