-- SPDX-License-Identifier: EUPL-1.2
-- The statements of one request for an expenditure, as the service sends them.
\set n random(1, 9000000000000000)
begin;
select enter_caller('http://127.0.0.1/social-teams', '4455783a-f180-3508-a527-13acdb1a9f07', 'team-member', array['GM0794', 'GM0935'], string_to_array(replace('budgets.read payees.write expenditures.cancel effects.record expenditures.read team-member norms.read expenditures.request', '.', chr(58)), ' '));
select pg_try_advisory_xact_lock(cast(:n as bigint));
select fingerprint, status, location, tag, sealed from idempotency_key where key = cast(md5(cast(:n as text)) as uuid);
select id, amount, asserted, available, ceilings, closed_on, known_from, last_entry, municipality, remainder, reserved, source_of_funds, spent, successor, version, warned, year from budget where id = :budget;
select id, ended_on, founded_on, municipality, version from team_copy where id = :team;
select * from mandate where id in (select mandate_of('GM0935', r, current_date) from unnest(array['TEAM_MEMBER']) r);
insert into expenditure (budget, municipality, payee, requested_by, team, amount, purpose, life_domain, problem_prevented, case_id, household, collective_activity, activity, payee_kind, urgency, spent, status, version, id) values (:budget, 'GM0935', null, '4455783a-f180-3508-a527-13acdb1a9f07', :team, 1.25, 'WORK_EQUIPMENT', 'WORK_AND_EDUCATION', 'JOB_LOSS', null, null, true, null, 'SUPPLIER', 'TODAY', null, 'RESERVED', 1, cast(md5(cast(:n as text)) as uuid));
insert into expenditure_status (expenditure, number, amount, asserted, known_from, status, true_on) values (cast(md5(cast(:n as text)) as uuid), 0, null, false, now(), 'REQUESTED', now());
insert into expenditure_status (expenditure, number, amount, asserted, known_from, status, true_on) values (cast(md5(cast(:n as text)) as uuid), 1, null, false, now(), 'RESERVED', now());
insert into outbox_event (relay_partition, topic, event_key, payload, occurred_at) values (cast(:n as bigint) % 8, 'budget.expenditures.v1', md5(cast(:n as text)), cast(json_build_object('data', rpad('', 930, 'x')) as text), now());
select id, sealed from expenditure_text where id = cast(md5(cast(:n as text)) as uuid);
insert into idempotency_key (key, fingerprint, status, location, tag, sealed) values (cast(md5(cast(:n as text)) as uuid), md5(cast(:n as text)), 201, '/budget/v1/expenditures', 'v1', decode(rpad('00', 1500, '0'), 'hex'));
select * from book(:budget, 'RESERVE', 'AVAILABLE', 'RESERVED', 1.25, cast(md5(cast(:n as text)) as uuid), cast(null as uuid), cast(null as uuid), now(), now(), false);
commit;
insert into access_log (id, span_id, object_kind, object_id, subject_kind, subject_id, municipalities, trace_id, parent_span_id, started_at, recorded_at, operation, processing_activity, action, outcome, status, actor_issuer, actor_subject, client, roles, rights, organisation, basis) values (cast(md5(cast(:n as text)) as uuid), '4ebc8a106955b1cd', null, null, null, null, array['GM0794', 'GM0935'], md5(cast(:n as text)), null, now(), now(), 'requestExpenditure', 'https://socialteams.example/processing-activities/working-budget', 'CREATE', 'ALLOWED', null, 'http://127.0.0.1/social-teams', '4455783a-f180-3508-a527-13acdb1a9f07', 'team-member', array['team-member'], array['expenditures' || chr(58) || 'request'], null, null);
