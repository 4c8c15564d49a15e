-- Run once in a service's own database, by a superuser. The owner runs the migrations; the application
-- role is what the service works as. It may read and change rows and nothing else: it cannot make, alter
-- or drop anything, nor step around a trigger or a row's policy. A migration that gives it less than this
-- names it as "${application}".
-- psql -d areas -v owner=areas -v application=areas_app -v password=... -f application-role.sql
create role :"application" login nosuperuser nobypassrls nocreatedb nocreaterole noinherit
  password :'password';
revoke create on schema public from public;
grant usage on schema public to :"application";
grant select, insert, update, delete on all tables in schema public to :"application";
grant usage, select on all sequences in schema public to :"application";
alter default privileges for role :"owner" in schema public
  grant select, insert, update, delete on tables to :"application";
alter default privileges for role :"owner" in schema public
  grant usage, select on sequences to :"application";
