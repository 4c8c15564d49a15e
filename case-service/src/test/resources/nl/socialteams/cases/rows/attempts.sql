update registration set version = 99
update case_file set version = 99
update household set municipality = 'GM0935'
update director set team = '00000000-0000-0000-0000-0000000000aa'
delete from director
delete from registration
delete from case_file
update client set sealed = '\x01'
update kept_out set version = 99
update emergency_access set sealed = '\x01'
insert into household values (gen_random_uuid(), 'GM0935')
insert into household values (gen_random_uuid(), 'GM9999')
insert into client (id, municipality, household, gender, sealed) values (gen_random_uuid(), 'GM0935', '00000000-0000-0000-0004-000000000001', 'UNKNOWN', '\x00')
insert into client (id, municipality, household, gender, sealed) values (gen_random_uuid(), 'GM9999', '00000000-0000-0000-0004-000000000001', 'UNKNOWN', '\x00')
insert into registration (id, municipality, form, registered_on, entry, question_kind, neighbourhood_code, client, household, registered_by, registered_by_issuer, known_from, asserted, version) values (gen_random_uuid(), 'GM0935', 'PERSON_WITHOUT_CASE', '2014-01-01', 'SELF', 'SINGLE', 'BU', '00000000-0000-0000-0005-000000000009', '00000000-0000-0000-0004-000000000001', told('subject'), told('issuer'), now(), false, 1)
insert into registration (id, municipality, form, registered_on, entry, question_kind, neighbourhood_code, client, household, registered_by, registered_by_issuer, known_from, asserted, version) values (gen_random_uuid(), 'GM9999', 'PERSON_WITHOUT_CASE', '2014-01-01', 'SELF', 'SINGLE', 'BU', '00000000-0000-0000-0005-000000000009', '00000000-0000-0000-0004-000000000001', told('subject'), told('issuer'), now(), false, 1)
insert into registration (id, municipality, form, registered_on, entry, question_kind, neighbourhood_code, client, household, registered_by, registered_by_issuer, known_from, asserted, version) values (gen_random_uuid(), 'GM0935', 'PERSON_WITHOUT_CASE', '2014-01-01', 'SELF', 'SINGLE', 'BU', '00000000-0000-0000-0005-000000000009', '00000000-0000-0000-0004-000000000001', 'another', told('issuer'), now(), false, 1)
insert into registration (id, municipality, form, registered_on, entry, question_kind, neighbourhood_code, client, household, registered_by, registered_by_issuer, known_from, asserted, version) values (gen_random_uuid(), 'GM0935', 'PERSON_WITHOUT_CASE', '2014-01-01', 'SELF', 'SINGLE', 'BU', '00000000-0000-0000-0005-000000000009', '00000000-0000-0000-0004-000000000001', told('subject'), 'another', now(), false, 1)
insert into case_file (id, municipality, team, household, registration, client, phase, opened_on, version) values ('00000000-0000-0000-0007-000000000008', 'GM0935', '00000000-0000-0000-0000-0000000000bb', '00000000-0000-0000-0004-000000000006', '00000000-0000-0000-0006-000000000008', '00000000-0000-0000-0005-000000000008', 'REGISTERED', '2014-01-01', 1)
insert into case_file (id, municipality, team, household, registration, client, phase, opened_on, version) values ('00000000-0000-0000-0007-000000000008', 'GM0935', '00000000-0000-0000-0000-0000000000aa', '00000000-0000-0000-0004-000000000006', '00000000-0000-0000-0006-000000000008', '00000000-0000-0000-0005-000000000008', 'REGISTERED', '2014-01-01', 1)
insert into case_file (id, municipality, team, household, registration, client, phase, opened_on, version) values ('00000000-0000-0000-0007-000000000018', 'GM0935', '00000000-0000-0000-0000-0000000000bb', '00000000-0000-0000-0004-000000000006', '00000000-0000-0000-0006-000000000008', '00000000-0000-0000-0005-000000000008', 'REGISTERED', '2014-01-01', 1)
insert into case_file (id, municipality, team, household, registration, client, phase, opened_on, version) values ('00000000-0000-0000-0007-000000000008', 'GM9999', '00000000-0000-0000-0000-0000000000bb', '00000000-0000-0000-0004-000000000006', '00000000-0000-0000-0006-000000000008', '00000000-0000-0000-0005-000000000008', 'REGISTERED', '2014-01-01', 1)
insert into director values (gen_random_uuid(), '00000000-0000-0000-0004-000000000001', '00000000-0000-0000-0000-0000000000aa', '[2013-01-01,2013-02-01)')
insert into outside_registration values (gen_random_uuid(), 'GM0935', '00000000-0000-0000-0000-0000000000aa', '2014-01-01')
insert into outside_registration values (gen_random_uuid(), 'GM9999', '00000000-0000-0000-0000-0000000000aa', '2014-01-01')
insert into emergency_access values (gen_random_uuid(), 'GM0935', '00000000-0000-0000-0006-000000000001', '00000000-0000-0000-0007-000000000001', '00000000-0000-0000-0005-000000000001', told('issuer'), told('subject'), 'OTHER', '\x00', now(), now() + interval '1 hour')
insert into emergency_access values (gen_random_uuid(), 'GM9999', '00000000-0000-0000-0006-000000000001', '00000000-0000-0000-0007-000000000001', '00000000-0000-0000-0005-000000000001', told('issuer'), told('subject'), 'OTHER', '\x00', now(), now() + interval '1 hour')
insert into emergency_access values (gen_random_uuid(), 'GM0935', '00000000-0000-0000-0006-000000000001', '00000000-0000-0000-0007-000000000001', '00000000-0000-0000-0005-000000000001', told('issuer'), 'another', 'OTHER', '\x00', now(), now() + interval '1 hour')
insert into emergency_access values (gen_random_uuid(), 'GM0935', '00000000-0000-0000-0006-000000000001', '00000000-0000-0000-0007-000000000001', '00000000-0000-0000-0005-000000000001', 'another', told('subject'), 'OTHER', '\x00', now(), now() + interval '1 hour')
insert into kept_out (id, municipality, registration, case_id, client, worker, sealed, since, version) values (gen_random_uuid(), 'GM0935', '00000000-0000-0000-0006-000000000001', '00000000-0000-0000-0007-000000000001', '00000000-0000-0000-0005-000000000001', gen_random_uuid(), '\x00', now(), 1)
insert into kept_out (id, municipality, registration, case_id, client, worker, sealed, since, version) values (gen_random_uuid(), 'GM9999', '00000000-0000-0000-0006-000000000001', '00000000-0000-0000-0007-000000000001', '00000000-0000-0000-0005-000000000001', gen_random_uuid(), '\x00', now(), 1)
select registration from file_in_danger('00000000-0000-0000-0007-000000000001')
select registration from file_in_danger('00000000-0000-0000-0007-000000000004')
select last_day_of_cases('00000000-0000-0000-0004-000000000001')
select somebody_left('00000000-0000-0000-0006-000000000001')
select somebody_left('00000000-0000-0000-0006-000000000005')
update of_a_case set sealed = '\x01'
update of_a_household set municipality = 'GM0935'
insert into of_a_case values (gen_random_uuid(), 'GM0935', '00000000-0000-0000-0007-000000000001', '\x00')
insert into of_a_case values (gen_random_uuid(), 'GM9999', '00000000-0000-0000-0007-000000000001', '\x00')
insert into of_a_household values (gen_random_uuid(), 'GM0935', '00000000-0000-0000-0004-000000000001')
insert into of_a_household values (gen_random_uuid(), 'GM9999', '00000000-0000-0000-0004-000000000001')
delete from of_a_case
delete from of_a_household
insert into client_correction values (gen_random_uuid(), 'GM0935', '00000000-0000-0000-0005-000000000001', 2, '\x00', now(), 'x', 'x', null)
insert into client_correction values (gen_random_uuid(), 'GM0935', '00000000-0000-0000-0005-000000000002', 2, '\x00', now(), 'x', 'x', null)
insert into client_correction values (gen_random_uuid(), 'GM0935', '00000000-0000-0000-0005-000000000003', 2, '\x00', now(), 'x', 'x', null)
insert into client_correction values (gen_random_uuid(), 'GM0935', '00000000-0000-0000-0005-000000000007', 2, '\x00', now(), 'x', 'x', null)
update client_correction set sealed = '\x01'
insert into directorship (id, municipality, household, team, worker, replaces, status, proposed_at, proposed_by, proposed_by_issuer, version) values (gen_random_uuid(), 'GM0935', '00000000-0000-0000-0004-000000000001', gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'PROPOSED', now(), 'x', 'x', 1)
insert into directorship (id, municipality, household, team, worker, replaces, status, proposed_at, proposed_by, proposed_by_issuer, version) values (gen_random_uuid(), 'GM9999', '00000000-0000-0000-0004-000000000001', gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'PROPOSED', now(), 'x', 'x', 1)
insert into directorship (id, municipality, household, team, worker, replaces, status, proposed_at, proposed_by, proposed_by_issuer, version) values (gen_random_uuid(), 'GM0935', '00000000-0000-0000-0004-000000000003', gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'PROPOSED', now(), 'x', 'x', 1)
insert into directorship (id, municipality, household, team, worker, replaces, status, proposed_at, proposed_by, proposed_by_issuer, version) values (gen_random_uuid(), 'GM0935', '00000000-0000-0000-0004-000000000006', gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'PROPOSED', now(), 'x', 'x', 1)
update directorship set version = 99
insert into case_phase values (gen_random_uuid(), 'GM0935', '00000000-0000-0000-0007-000000000001', 'REGISTERED', '2014-01-01', now(), false)
insert into timeline_entry values (gen_random_uuid(), 'GM0935', '00000000-0000-0000-0007-000000000001', 'registered', '{}', '2014-01-01', now(), null, null)
insert into case_phase values (gen_random_uuid(), 'GM0935', '00000000-0000-0000-0007-000000000007', 'REGISTERED', '2014-01-01', now(), false)
insert into timeline_entry values (gen_random_uuid(), 'GM0935', '00000000-0000-0000-0007-000000000007', 'registered', '{}', '2014-01-01', now(), null, null)
insert into case_phase values (gen_random_uuid(), 'GM0935', '00000000-0000-0000-0007-000000000007', 'PLANNING', '2014-01-01', now(), false)
insert into case_need values ('00000000-0000-0000-0007-000000000001', 'GM0935', '00000000-0000-0000-0004-000000000001', 'BU', 'WORK', '2014-01-01')
insert into case_need values ('00000000-0000-0000-0007-000000000007', 'GM0935', '00000000-0000-0000-0004-000000000006', 'BU', 'WORK', '2014-01-01')
update client_key set kind = 'NAME'
update client_merger set version = 99
insert into client_merger values (gen_random_uuid(), 'GM9999', '00000000-0000-0000-0005-000000000001', '00000000-0000-0000-0005-000000000007', now(), null, 1)
update duplicate_signal set version = 99
update household_merger set version = 99
update client set merged_into = null
update danger_report set sealed = '\x01'
update triage set sealed = '\x01'
insert into case_phase values (gen_random_uuid(), 'GM0935', '00000000-0000-0000-0007-000000000007', 'REGISTERED', '2014-01-01', now(), false)
insert into case_phase values (gen_random_uuid(), 'GM0935', '00000000-0000-0000-0007-000000000001', 'REGISTERED', '2014-01-01', now(), false)
insert into timeline_entry values (gen_random_uuid(), 'GM0935', '00000000-0000-0000-0007-000000000007', 'registered', '{}', '2014-01-01', now(), null, null)
insert into timeline_entry values (gen_random_uuid(), 'GM0935', '00000000-0000-0000-0007-000000000001', 'registered', '{}', '2014-01-01', now(), null, null)
select count(*)::text from case_phase
insert into tailor_made_consultation values (gen_random_uuid(), 'GM0935', '00000000-0000-0000-0007-000000000007', '00000000-0000-0000-0005-000000000007', '00000000-0000-0000-000a-000000000007', '00000000-0000-0000-0002-00000000000b', '2014-02-01', '\x00', now(), false, 1)
insert into tailor_made_consultation values (gen_random_uuid(), 'GM0935', '00000000-0000-0000-0007-000000000001', '00000000-0000-0000-0005-000000000001', '00000000-0000-0000-000a-000000000001', '00000000-0000-0000-0002-00000000000c', '2014-02-01', '\x00', now(), false, 1)
insert into retention_hold (id, municipality, client, reason, placed_at, placed_by, placed_by_issuer, version) values (gen_random_uuid(), 'GM0935', '00000000-0000-0000-0005-000000000005', 'DISPUTE', now(), told('subject'), told('issuer'), 1)
insert into retention_hold (id, municipality, client, reason, placed_at, placed_by, placed_by_issuer, version) values (gen_random_uuid(), 'GM9999', '00000000-0000-0000-0005-000000000005', 'DISPUTE', now(), told('subject'), told('issuer'), 1)
insert into retention_hold (id, municipality, client, reason, placed_at, placed_by, placed_by_issuer, version) values (gen_random_uuid(), 'GM0935', '00000000-0000-0000-0005-000000000004', 'DISPUTE', now(), told('subject'), told('issuer'), 1)
insert into retention_hold (id, municipality, client, reason, placed_at, placed_by, placed_by_issuer, version) values (gen_random_uuid(), 'GM0935', '00000000-0000-0000-0005-000000000005', 'DISPUTE', now(), 'another', told('issuer'), 1)
insert into retention_hold (id, municipality, client, reason, placed_at, placed_by, placed_by_issuer, version) values (gen_random_uuid(), 'GM0935', '00000000-0000-0000-0005-000000000005', 'DISPUTE', now(), told('subject'), 'another', 1)
update retention_hold set version = 99
delete from retention_hold
insert into destruction (id, municipality, client, ground, status, proposed_at, proposed_by, proposed_by_issuer, version) values (gen_random_uuid(), 'GM0935', '00000000-0000-0000-0005-000000000005', 'TERM_ENDED', 'PROPOSED', now(), told('subject'), told('issuer'), 1)
insert into destruction (id, municipality, client, ground, status, proposed_at, proposed_by, proposed_by_issuer, version) values (gen_random_uuid(), 'GM9999', '00000000-0000-0000-0005-000000000005', 'TERM_ENDED', 'PROPOSED', now(), told('subject'), told('issuer'), 1)
insert into destruction (id, municipality, client, ground, status, proposed_at, proposed_by, proposed_by_issuer, version) values (gen_random_uuid(), 'GM0935', '00000000-0000-0000-0005-000000000004', 'TERM_ENDED', 'PROPOSED', now(), told('subject'), told('issuer'), 1)
insert into destruction (id, municipality, client, ground, status, proposed_at, proposed_by, proposed_by_issuer, version) values (gen_random_uuid(), 'GM0935', '00000000-0000-0000-0005-000000000005', 'TERM_ENDED', 'PROPOSED', now(), 'another', told('issuer'), 1)
insert into destruction (id, municipality, client, ground, status, proposed_at, proposed_by, proposed_by_issuer, version) values (gen_random_uuid(), 'GM0935', '00000000-0000-0000-0005-000000000005', 'TERM_ENDED', 'PROPOSED', now(), told('subject'), 'another', 1)
update destruction set version = 99
update destruction set status = 'WITHDRAWN', decided_at = now(), decided_by = 'x', decided_by_issuer = 'x'
delete from destruction
insert into processing_restriction (id, municipality, client, ground, restricted_at, restricted_by, restricted_by_issuer, version) values (gen_random_uuid(), 'GM0935', '00000000-0000-0000-0005-000000000005', 'OBJECTION', now(), told('subject'), told('issuer'), 1)
insert into processing_restriction (id, municipality, client, ground, restricted_at, restricted_by, restricted_by_issuer, version) values (gen_random_uuid(), 'GM9999', '00000000-0000-0000-0005-000000000005', 'OBJECTION', now(), told('subject'), told('issuer'), 1)
insert into processing_restriction (id, municipality, client, ground, restricted_at, restricted_by, restricted_by_issuer, version) values (gen_random_uuid(), 'GM0935', '00000000-0000-0000-0005-000000000004', 'OBJECTION', now(), told('subject'), told('issuer'), 1)
insert into processing_restriction (id, municipality, client, ground, restricted_at, restricted_by, restricted_by_issuer, version) values (gen_random_uuid(), 'GM0935', '00000000-0000-0000-0005-000000000005', 'OBJECTION', now(), 'another', told('issuer'), 1)
insert into processing_restriction (id, municipality, client, ground, restricted_at, restricted_by, restricted_by_issuer, version) values (gen_random_uuid(), 'GM0935', '00000000-0000-0000-0005-000000000005', 'OBJECTION', now(), told('subject'), 'another', 1)
update processing_restriction set version = 99
insert into restricted_reading values (gen_random_uuid(), 'GM0935', '00000000-0000-0000-0021-00000000000c', '00000000-0000-0000-0005-00000000000c', 'CONSENT', '\x00', now(), told('subject'), told('issuer'), now() + interval '1 hour')
insert into restricted_reading values (gen_random_uuid(), 'GM0794', '00000000-0000-0000-0021-00000000000d', '00000000-0000-0000-0005-00000000000d', 'CONSENT', '\x00', now(), told('subject'), told('issuer'), now() + interval '1 hour')
insert into restricted_reading values (gen_random_uuid(), 'GM0935', '00000000-0000-0000-0021-00000000000c', '00000000-0000-0000-0005-000000000005', 'CONSENT', '\x00', now(), told('subject'), told('issuer'), now() + interval '1 hour')
insert into restricted_reading values (gen_random_uuid(), 'GM0935', '00000000-0000-0000-0021-00000000000c', '00000000-0000-0000-0005-00000000000c', 'CONSENT', '\x00', now(), 'another', told('issuer'), now() + interval '1 hour')
insert into restricted_reading values (gen_random_uuid(), 'GM0935', '00000000-0000-0000-0021-00000000000c', '00000000-0000-0000-0005-00000000000c', 'CONSENT', '\x00', now(), told('subject'), 'another', now() + interval '1 hour')
update restricted_reading set sealed = '\x01'
delete from restricted_reading
update referral set version = 99
update case_work set due_on = null where reason = 'REFERRAL'
update referral set status = 'DECLINED'
insert into referral_change values ('00000000-0000-0000-0018-000000000001', 1, 'GM0935', '00000000-0000-0000-0007-000000000002', 'ACCEPTED', '2014-01-20', now(), false)
insert into timeline_entry (id, municipality, case_id, happening, details, on_day, noted_at) values (gen_random_uuid(), 'GM0935', '00000000-0000-0000-0007-000000000002', 'referral-accepted', '{}', '2014-01-20', now())
select registration from shared_question('00000000-0000-0000-0007-000000000002')
select registration from shared_question('00000000-0000-0000-0007-000000000009')
select reaches_part('QUESTION', '00000000-0000-0000-0007-000000000002', '{FINANCES}')
select reaches_part('QUESTION', '00000000-0000-0000-0007-000000000002', '{WORK}')
select reaches_part('QUESTION', '00000000-0000-0000-0007-000000000008', '{WORK}')
select reaches_part('CONTACTS', '00000000-0000-0000-0007-000000000002', '{FINANCES}')
select client from person_to_export('00000000-0000-0000-0007-000000000001')
select client from client_to_export('00000000-0000-0000-0005-000000000003')
update subscription set status = 'ENDED', ended_at = now()
update subscription_progress set due_at = now()
delete from dead_letter
insert into subscription (id, issuer, subject, municipalities, rights, name, kinds, status, created_at, expires_at, sealed, version) values (gen_random_uuid(), told('issuer'), told('subject'), '{GM0935}', '{}', 'x', '{CHANGED}', 'ACTIVE', now(), now(), '\x00', 1)
insert into subscription (id, issuer, subject, municipalities, rights, name, kinds, status, created_at, expires_at, sealed, version) values (gen_random_uuid(), told('issuer'), 'somebody-else', '{GM0935}', '{}', 'x', '{CHANGED}', 'ACTIVE', now(), now(), '\x00', 1)
insert into subscription (id, issuer, subject, municipalities, rights, name, kinds, status, created_at, expires_at, sealed, version) values (gen_random_uuid(), 'somebody-else', told('subject'), '{GM0935}', '{}', 'x', '{CHANGED}', 'ACTIVE', now(), now(), '\x00', 1)
update household_member set household = household
update household_member set sealed = '\x01'
insert into household_member (id, member, revision, municipality, household, client, valid_from, valid_until, known_from, asserted, lock) values (gen_random_uuid(), gen_random_uuid(), 1, 'GM0935', '00000000-0000-0000-0004-000000000001', '00000000-0000-0000-0005-000000000001', '2010-01-01', '2011-01-01', now(), false, 0)
insert into household_member (id, member, revision, municipality, household, client, valid_from, valid_until, known_from, asserted, lock) values (gen_random_uuid(), gen_random_uuid(), 1, 'GM9999', '00000000-0000-0000-0004-000000000001', '00000000-0000-0000-0005-000000000001', '2010-01-01', '2011-01-01', now(), false, 0)
insert into household_member (id, member, revision, municipality, household, client, valid_from, valid_until, known_from, asserted, lock) values (gen_random_uuid(), gen_random_uuid(), 1, 'GM0935', '00000000-0000-0000-0004-000000000006', '00000000-0000-0000-0005-000000000007', '2010-01-01', '2011-01-01', now(), false, 0)
insert into household_member (id, member, revision, municipality, household, client, valid_from, valid_until, known_from, asserted, lock) values (gen_random_uuid(), gen_random_uuid(), 1, 'GM0935', '00000000-0000-0000-0004-000000000002', '00000000-0000-0000-0005-000000000001', '2010-01-01', '2011-01-01', now(), false, 0)
insert into household_member (id, member, revision, municipality, household, sealed, valid_from, valid_until, known_from, asserted, lock) values (gen_random_uuid(), gen_random_uuid(), 1, 'GM0935', '00000000-0000-0000-0004-000000000001', '\x00', '2010-01-01', '2011-01-01', now(), false, 0)
insert into household_member (id, member, revision, municipality, household, sealed, valid_from, valid_until, known_from, asserted, lock) values (gen_random_uuid(), gen_random_uuid(), 1, 'GM9999', '00000000-0000-0000-0004-000000000001', '\x00', '2010-01-01', '2011-01-01', now(), false, 0)
insert into household_member (id, member, revision, municipality, household, sealed, valid_from, valid_until, known_from, asserted, lock) values (gen_random_uuid(), gen_random_uuid(), 1, 'GM0935', '00000000-0000-0000-0004-000000000003', '\x00', '2010-01-01', '2011-01-01', now(), false, 0)
update plan_member set household = household
