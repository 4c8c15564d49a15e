-- Two teams of GM0935 (a, b), a household with a case in each of two teams, a person without a team, and
-- a file of GM0794. Ids end in what they are.
insert into mapped_team values
  ('00000000-0000-0000-0000-0000000000aa', 'GM0935', 1, 'A', '2013-01-01', null),
  ('00000000-0000-0000-0000-0000000000bb', 'GM0935', 1, 'B', '2013-01-01', null),
  ('00000000-0000-0000-0000-0000000000cc', 'GM0935', 1, 'Ended', '2013-01-01', '2017-01-01'),
  ('00000000-0000-0000-0000-0000000000dd', 'GM0794', 1, 'D', '2013-01-01', null);
insert into mapped_membership values
  ('00000000-0000-0000-0001-000000000001', 'GM0935', 1, '00000000-0000-0000-0000-0000000000aa', '00000000-0000-0000-0002-000000000001', 'iss', 'member'),
  ('00000000-0000-0000-0001-000000000002', 'GM0935', 1, '00000000-0000-0000-0000-0000000000aa', '00000000-0000-0000-0002-000000000002', 'iss', 'former'),
  ('00000000-0000-0000-0001-000000000003', 'GM0935', 1, '00000000-0000-0000-0000-0000000000bb', '00000000-0000-0000-0002-000000000003', 'iss', 'coordinator'),
  ('00000000-0000-0000-0001-000000000004', 'GM0935', 1, '00000000-0000-0000-0000-0000000000aa', '00000000-0000-0000-0002-000000000004', 'iss', 'kept'),
  ('00000000-0000-0000-0001-000000000005', 'GM0935', 1, '00000000-0000-0000-0000-0000000000aa', '00000000-0000-0000-0002-000000000005', 'iss', 'conflicted'),
  ('00000000-0000-0000-0001-000000000006', 'GM0794', 1, '00000000-0000-0000-0000-0000000000dd', '00000000-0000-0000-0002-000000000006', 'iss', 'elsewhere'),
  ('00000000-0000-0000-0001-00000000000a', 'GM0935', 1, '00000000-0000-0000-0000-0000000000ee', '00000000-0000-0000-0002-00000000000a', 'iss', 'directing'),
  ('00000000-0000-0000-0001-000000000009', 'GM0935', 1, '00000000-0000-0000-0000-0000000000aa', '00000000-0000-0000-0002-000000000009', 'another', 'kept');
-- two who advise on tailor-made plans, one of whom works in no team any more
insert into mapped_membership values
  ('00000000-0000-0000-0001-00000000000b', 'GM0935', 1, '00000000-0000-0000-0000-0000000000ee', '00000000-0000-0000-0002-00000000000b', 'iss', 'adviser'),
  ('00000000-0000-0000-0001-00000000000c', 'GM0935', 1, '00000000-0000-0000-0000-0000000000ee', '00000000-0000-0000-0002-00000000000c', 'iss', 'formeradviser');
insert into mapped_member_term values
  ('00000000-0000-0000-0001-00000000000b', 'MEMBER', '00000000-0000-0000-0003-000000000001', '[2013-01-01,)'),
  ('00000000-0000-0000-0001-00000000000c', 'MEMBER', '00000000-0000-0000-0003-000000000001', '[2013-01-01,2020-01-01)');
insert into mapped_member_term values
  ('00000000-0000-0000-0001-000000000001', 'MEMBER', '00000000-0000-0000-0003-000000000001', '[2013-01-01,)'),
  ('00000000-0000-0000-0001-000000000002', 'MEMBER', '00000000-0000-0000-0003-000000000001', '[2013-01-01,2020-01-01)'),
  ('00000000-0000-0000-0001-000000000003', 'COORDINATOR', '00000000-0000-0000-0003-000000000001', '[2013-01-01,)'),
  ('00000000-0000-0000-0001-000000000004', 'MEMBER', '00000000-0000-0000-0003-000000000001', '[2013-01-01,)'),
  ('00000000-0000-0000-0001-000000000005', 'MEMBER', '00000000-0000-0000-0003-000000000002', '[2013-01-01,)'),
  ('00000000-0000-0000-0001-000000000006', 'MEMBER', '00000000-0000-0000-0003-000000000001', '[2013-01-01,)'),
  ('00000000-0000-0000-0001-00000000000a', 'MEMBER', '00000000-0000-0000-0003-000000000001', '[2013-01-01,)'),
  ('00000000-0000-0000-0001-000000000009', 'MEMBER', '00000000-0000-0000-0003-000000000001', '[2013-01-01,)');
insert into mapped_stand_in values
  ('00000000-0000-0000-0001-000000000001', '00000000-0000-0000-0002-000000000007', 'iss', 'standin', '[2014-01-01,)'),
  ('00000000-0000-0000-0001-000000000001', '00000000-0000-0000-0002-000000000008', 'iss', 'stoodin', '[2014-01-01,2015-01-01)');

insert into household (id, municipality) values
  ('00000000-0000-0000-0004-000000000001', 'GM0935'),
  ('00000000-0000-0000-0004-000000000002', 'GM0935'),
  ('00000000-0000-0000-0004-000000000003', 'GM0935'),
  ('00000000-0000-0000-0004-000000000004', 'GM0794'),
  ('00000000-0000-0000-0004-000000000005', 'GM0935'),
  ('00000000-0000-0000-0004-000000000006', 'GM0935'),
  ('00000000-0000-0000-0004-00000000000a', 'GM0935'),
  ('00000000-0000-0000-0004-000000000007', 'GM0935');
insert into client (id, municipality, household, gender, sealed)
  select ('00000000-0000-0000-0005-00000000000' || n)::uuid, m, ('00000000-0000-0000-0004-00000000000' || h)::uuid, 'UNKNOWN', '\x00'
  from (values ('1', 'GM0935', '1'), ('2', 'GM0935', '2'), ('3', 'GM0935', '3'), ('4', 'GM0794', '4'), ('5', 'GM0935', '5'), ('6', 'GM0935', '2'), ('7', 'GM0935', '6'), ('8', 'GM0935', '6'), ('9', 'GM0935', '7'), ('a', 'GM0935', 'a')) as v (n, m, h);
-- 1 of team a; 2 of team b and 6 of team a in one household; 3 without a team; 4 of elsewhere;
-- 9 of team b in a household that team a directs; a of team b in one that a person of team e directs;
-- 5 of an ended team; 7 of team a, delivered by the partner, as is 8, whose case is not opened yet
insert into registration (id, municipality, form, registered_on, entry, question_kind, neighbourhood_code, team,
    client, household, case_id, registered_by, registered_by_issuer, known_from, asserted, version)
  select ('00000000-0000-0000-0006-00000000000' || n)::uuid, m, f, '2014-01-01', 'SELF', 'SINGLE', 'BU', t::uuid,
    ('00000000-0000-0000-0005-00000000000' || n)::uuid, ('00000000-0000-0000-0004-00000000000' || h)::uuid,
    case f when 'CASE' then ('00000000-0000-0000-0007-00000000000' || n)::uuid end, b, 'iss', now(), false, 1
  from (values
    ('1', 'GM0935', 'CASE', '00000000-0000-0000-0000-0000000000aa', '1', 'somebody'),
    ('2', 'GM0935', 'CASE', '00000000-0000-0000-0000-0000000000bb', '2', 'somebody'),
    ('3', 'GM0935', 'PERSON_WITHOUT_CASE', null, '3', 'somebody'),
    ('4', 'GM0794', 'CASE', '00000000-0000-0000-0000-0000000000dd', '4', 'somebody'),
    ('5', 'GM0935', 'CASE', '00000000-0000-0000-0000-0000000000cc', '5', 'importer'),
    ('6', 'GM0935', 'CASE', '00000000-0000-0000-0000-0000000000aa', '2', 'somebody'),
    ('7', 'GM0935', 'CASE', '00000000-0000-0000-0000-0000000000aa', '6', 'partner'),
    ('8', 'GM0935', 'CASE', '00000000-0000-0000-0000-0000000000bb', '6', 'partner'),
    ('9', 'GM0935', 'CASE', '00000000-0000-0000-0000-0000000000bb', '7', 'somebody'),
    ('a', 'GM0935', 'CASE', '00000000-0000-0000-0000-0000000000bb', 'a', 'somebody')) as v (n, m, f, t, h, b);
insert into case_file (id, municipality, team, household, registration, client, phase, opened_on, version)
  select case_id, municipality, team, household, id, client, 'REGISTERED', registered_on, 1 from registration where form = 'CASE' and right(id::text, 1) <> '8';
insert into danger_report select id, municipality, id, client, 'VIOLENCE', '\x00', now(), false, now() + interval '1 day', null, 1 from case_file;
insert into triage select id, municipality, id, client, 'SINGLE', 'MULTIPLE', '2014-01-01', now(), false, '\x00' from case_file;
insert into case_phase select id, municipality, id, 'REGISTERED', '2014-01-01', now(), false from case_file;
insert into client_key select id, municipality, 'BSN', '\x000102030405060708090a0b0c0d0e0f' from client;
insert into client_merger values
  (gen_random_uuid(), 'GM0935', '00000000-0000-0000-0005-000000000001', '00000000-0000-0000-0005-000000000002', now(), null, 1),
  (gen_random_uuid(), 'GM0935', '00000000-0000-0000-0005-000000000003', '00000000-0000-0000-0005-000000000005', now(), null, 1);
insert into duplicate_signal select id, municipality, client, duplicate, null, 'BSN', merged_at, null, null, 1 from client_merger;
-- who was registered lives there, and in each household somebody without a file
insert into household_member (id, member, revision, municipality, household, client, valid_from, known_from, asserted, lock)
  select gen_random_uuid(), gen_random_uuid(), 1, municipality, household, id, '2014-01-01', now(), false, 0 from client;
insert into household_member (id, member, revision, municipality, household, sealed, valid_from, known_from, asserted, lock)
  select ('00000000-0000-0000-001b-00000000000' || right(id::text, 1))::uuid, ('00000000-0000-0000-001b-00000000000' || right(id::text, 1))::uuid, 1, municipality, id, '\x00', '2014-01-01', now(), false, 0 from household;
insert into household_merger values
  (gen_random_uuid(), 'GM0935', '00000000-0000-0000-0004-000000000001', '00000000-0000-0000-0004-000000000002', '{}', '{}', '{}', now(), null, 1);
insert into client_correction
  select gen_random_uuid(), municipality, id, 1, '\x00', now(), 'somebody', 'iss', null from client;
insert into director values
  (gen_random_uuid(), '00000000-0000-0000-0004-000000000006', '00000000-0000-0000-0000-0000000000cc', '[2014-01-01,)'),
  (gen_random_uuid(), '00000000-0000-0000-0004-000000000001', '00000000-0000-0000-0000-0000000000bb', '[2013-01-01,2014-01-01)'),
  (gen_random_uuid(), '00000000-0000-0000-0004-000000000007', '00000000-0000-0000-0000-0000000000aa', '[2014-01-01,)'),
  (gen_random_uuid(), '00000000-0000-0000-0004-000000000001', '00000000-0000-0000-0000-0000000000aa', '[2014-01-01,)'),
  (gen_random_uuid(), '00000000-0000-0000-0004-000000000002', '00000000-0000-0000-0000-0000000000bb', '[2014-01-01,)'),
  (gen_random_uuid(), '00000000-0000-0000-0004-000000000004', '00000000-0000-0000-0000-0000000000dd', '[2014-01-01,)');
insert into directorship (id, municipality, household, team, worker, replaces, status, proposed_at, proposed_by,
    proposed_by_issuer, accepted_on, version) values
  ('00000000-0000-0000-0008-000000000001', 'GM0935', '00000000-0000-0000-0004-00000000000a', '00000000-0000-0000-0000-0000000000ee', '00000000-0000-0000-0002-00000000000a', gen_random_uuid(), 'ACCEPTED', now(), 'x', 'iss', '2014-01-01', 1),
  ('00000000-0000-0000-0008-000000000004', 'GM0935', '00000000-0000-0000-0004-000000000005', '00000000-0000-0000-0000-0000000000aa', '00000000-0000-0000-0002-00000000000a', gen_random_uuid(), 'ACCEPTED', now(), 'x', 'iss', '2014-01-01', 1),
  ('00000000-0000-0000-0008-000000000002', 'GM0935', '00000000-0000-0000-0004-000000000001', '00000000-0000-0000-0000-0000000000bb', '00000000-0000-0000-0002-000000000003', gen_random_uuid(), 'PROPOSED', now(), 'x', 'iss', null, 1),
  ('00000000-0000-0000-0008-000000000003', 'GM0794', '00000000-0000-0000-0004-000000000004', '00000000-0000-0000-0000-0000000000dd', '00000000-0000-0000-0002-000000000001', gen_random_uuid(), 'PROPOSED', now(), 'x', 'iss', null, 1);
insert into director (id, household, team, during, worker, directorship) values
  (gen_random_uuid(), '00000000-0000-0000-0004-00000000000a', '00000000-0000-0000-0000-0000000000ee', '[2014-01-01,)', '00000000-0000-0000-0002-00000000000a', '00000000-0000-0000-0008-000000000001'),
  -- the same person directs for a team that they do not work in
  (gen_random_uuid(), '00000000-0000-0000-0004-000000000005', '00000000-0000-0000-0000-0000000000aa', '[2014-01-01,)', '00000000-0000-0000-0002-00000000000a', '00000000-0000-0000-0008-000000000004');
insert into outside_registration values
  (gen_random_uuid(), 'GM0935', '00000000-0000-0000-0000-0000000000aa', '2014-01-01'),
  (gen_random_uuid(), 'GM0794', '00000000-0000-0000-0000-0000000000dd', '2014-01-01');
insert into emergency_access values
  (gen_random_uuid(), 'GM0935', '00000000-0000-0000-0006-000000000001', '00000000-0000-0000-0007-000000000001', '00000000-0000-0000-0005-000000000001', 'iss', 'rescuer', 'VIOLENCE', '\x00', now(), now() + interval '1 hour'),
  (gen_random_uuid(), 'GM0935', '00000000-0000-0000-0006-000000000001', '00000000-0000-0000-0007-000000000001', '00000000-0000-0000-0005-000000000001', 'iss', 'somebody', 'VIOLENCE', '\x00', now(), now() + interval '1 hour'),
  (gen_random_uuid(), 'GM0935', '00000000-0000-0000-0006-000000000001', '00000000-0000-0000-0007-000000000001', '00000000-0000-0000-0005-000000000001', 'another', 'somebody', 'VIOLENCE', '\x00', now(), now() + interval '1 hour'),
  (gen_random_uuid(), 'GM0935', '00000000-0000-0000-0006-000000000002', '00000000-0000-0000-0007-000000000002', '00000000-0000-0000-0005-000000000002', 'iss', 'rescuer', 'VIOLENCE', '\x00', now() - interval '2 hours', now() - interval '1 hour');
insert into kept_out (id, municipality, registration, case_id, client, worker, organisation, sealed, since, ended_at, version) values
  (gen_random_uuid(), 'GM0935', '00000000-0000-0000-0006-000000000001', '00000000-0000-0000-0007-000000000001', '00000000-0000-0000-0005-000000000001', '00000000-0000-0000-0002-000000000004', null, '\x00', now(), null, 1),
  (gen_random_uuid(), 'GM0935', '00000000-0000-0000-0006-000000000001', '00000000-0000-0000-0007-000000000001', '00000000-0000-0000-0005-000000000001', null, '00000000-0000-0000-0003-000000000002', '\x00', now(), null, 1),
  (gen_random_uuid(), 'GM0935', '00000000-0000-0000-0006-000000000006', '00000000-0000-0000-0007-000000000006', '00000000-0000-0000-0005-000000000006', '00000000-0000-0000-0002-000000000004', null, '\x00', now() - interval '1 day', now(), 1);

insert into case_phase select gen_random_uuid(), municipality, id, 'REGISTERED', opened_on, now(), false from case_file;
insert into case_need select id, municipality, household, 'BU', 'FINANCES', opened_on from case_file;
insert into case_activity select id, municipality, gen_random_uuid(), 'MEALS', 'PLANNED', null, 1 from case_file;
insert into case_exchange select id, municipality, gen_random_uuid(), 'COMPANY', 'OPEN', opened_on, 1 from case_file;
insert into own_identifier (registration, municipality, issuer, subject, system, fingerprint, members, answer) values
  ('00000000-0000-0000-0006-000000000007', 'GM0935', 'iss', 'partner', 'FILE', '\x07', '{}', '{}');
insert into feed_recipient values
  ('00000000-0000-0000-0009-000000000001', 'iss', 'partner', '3', '', '2026-01-01', 1, 0, now()),
  ('00000000-0000-0000-0009-000000000002', 'another', 'partner', '3', '', '2026-01-01', 0, 0, now()),
  ('00000000-0000-0000-0009-000000000003', 'iss', 'member', '3', '', '2026-01-01', 0, 0, now());
insert into feed_known values
  ('00000000-0000-0000-0009-000000000001', 'REGISTRATION', '00000000-0000-0000-0006-000000000007', now());
insert into feed_line values
  ('00000000-0000-0000-0009-000000000001', 1, 'BECAME_VISIBLE', 'REGISTRATION', '00000000-0000-0000-0006-000000000007', null, null, null, now());
-- Referred to an organisation whose systems sign in as "client": 1 with consent, 2 whose consent was
-- withdrawn, 3 declined, 4 on danger, 6 of a file that it is kept out of; 5 to team a, with consent.
insert into mapped_organisation (id, municipality, version, name, client)
  values ('00000000-0000-0000-0003-000000000003', 'GM0935', 1, 'Partner', 'client');
insert into referral values
  ('00000000-0000-0000-0018-000000000001', 'GM0935', '00000000-0000-0000-0007-000000000002', '00000000-0000-0000-0006-000000000002', '00000000-0000-0000-0005-000000000002', '00000000-0000-0000-0000-0000000000bb', 'REFERRAL', 'PARTNER', '00000000-0000-0000-0003-000000000003', null, 'CONSENT', 'PROPOSED', '2014-02-01', '2014-06-01', '\x00', 1),
  ('00000000-0000-0000-0018-000000000002', 'GM0935', '00000000-0000-0000-0007-000000000005', '00000000-0000-0000-0006-000000000005', '00000000-0000-0000-0005-000000000005', '00000000-0000-0000-0000-0000000000bb', 'REFERRAL', 'PARTNER', '00000000-0000-0000-0003-000000000003', null, 'CONSENT', 'PROPOSED', '2014-02-01', '2014-06-01', '\x00', 1),
  ('00000000-0000-0000-0018-000000000003', 'GM0935', '00000000-0000-0000-0007-000000000009', '00000000-0000-0000-0006-000000000009', '00000000-0000-0000-0005-000000000009', '00000000-0000-0000-0000-0000000000bb', 'REFERRAL', 'PARTNER', '00000000-0000-0000-0003-000000000003', null, 'CONSENT', 'DECLINED', '2014-02-01', '2014-06-01', '\x00', 1),
  ('00000000-0000-0000-0018-000000000004', 'GM0935', '00000000-0000-0000-0007-000000000001', '00000000-0000-0000-0006-000000000001', '00000000-0000-0000-0005-000000000001', '00000000-0000-0000-0000-0000000000bb', 'REFERRAL', 'PARTNER', '00000000-0000-0000-0003-000000000003', null, 'DANGER', 'PROPOSED', '2014-02-01', '2014-06-01', '\x00', 1),
  ('00000000-0000-0000-0018-000000000005', 'GM0935', '00000000-0000-0000-0007-000000000009', '00000000-0000-0000-0006-000000000009', '00000000-0000-0000-0005-000000000009', '00000000-0000-0000-0000-0000000000bb', 'REFERRAL', 'TEAM', null, '00000000-0000-0000-0000-0000000000aa', 'CONSENT', 'ACCEPTED', '2014-02-01', '2014-06-01', '\x00', 1),
  ('00000000-0000-0000-0018-000000000006', 'GM0935', '00000000-0000-0000-0007-000000000006', '00000000-0000-0000-0006-000000000006', '00000000-0000-0000-0005-000000000006', '00000000-0000-0000-0000-0000000000bb', 'REFERRAL', 'PARTNER', '00000000-0000-0000-0003-000000000003', null, 'DANGER', 'PROPOSED', '2014-02-01', '2014-06-01', '\x00', 1);
insert into referral_change
  select id, 0, municipality, case_id, 'PROPOSED', '2014-01-18', now(), false from referral;
insert into case_work select case_id, municipality, 'REFERRAL', id, answer_by from referral;
insert into consent values
  ('00000000-0000-0000-0019-000000000001', 'GM0935', '00000000-0000-0000-0007-000000000002', '00000000-0000-0000-0005-000000000002', '00000000-0000-0000-0003-000000000003', null, 'REFERRAL', 'GIVEN', '2014-01-02', null, array['CLIENT', 'QUESTION', 'CONTACTS'], null, 'SPOKEN', '\x00', 1),
  ('00000000-0000-0000-0019-000000000002', 'GM0935', '00000000-0000-0000-0007-000000000005', '00000000-0000-0000-0005-000000000005', '00000000-0000-0000-0003-000000000003', null, 'REFERRAL', 'WITHDRAWN', '2014-01-02', '2015-01-01', array['CLIENT'], null, 'SPOKEN', '\x00', 1),
  ('00000000-0000-0000-0019-000000000003', 'GM0935', '00000000-0000-0000-0007-000000000009', '00000000-0000-0000-0005-000000000009', '00000000-0000-0000-0003-000000000003', null, 'REFERRAL', 'GIVEN', '2014-01-02', null, array['CLIENT'], null, 'SPOKEN', '\x00', 1),
  ('00000000-0000-0000-0019-000000000004', 'GM0935', '00000000-0000-0000-0007-000000000009', '00000000-0000-0000-0005-000000000009', null, '00000000-0000-0000-0000-0000000000aa', 'REFERRAL', 'GIVEN', '2014-01-02', null, array['CLIENT', 'QUESTION'], array['WORK'], 'SPOKEN', '\x00', 1);
insert into kept_out (id, municipality, registration, case_id, client, worker, organisation, sealed, since, ended_at, version) values
  (gen_random_uuid(), 'GM0935', '00000000-0000-0000-0006-000000000009', '00000000-0000-0000-0007-000000000009', '00000000-0000-0000-0005-000000000009', '00000000-0000-0000-0002-000000000004', null, '\x00', now(), null, 1),
  (gen_random_uuid(), 'GM0935', '00000000-0000-0000-0006-000000000006', '00000000-0000-0000-0007-000000000006', '00000000-0000-0000-0005-000000000006', null, '00000000-0000-0000-0003-000000000003', '\x00', now(), null, 1),
  (gen_random_uuid(), 'GM0935', '00000000-0000-0000-0006-000000000002', '00000000-0000-0000-0007-000000000002', '00000000-0000-0000-0005-000000000002', null, '00000000-0000-0000-0003-000000000003', '\x00', now() - interval '1 day', now(), 1);
insert into contact_moment values
  (gen_random_uuid(), 'GM0935', '00000000-0000-0000-0007-000000000002', '00000000-0000-0000-0005-000000000002', '2014-01-10', 'PHONE', true, null, false, '{}', '{}', '\x00', now(), false, 1);

-- what is pushed to the partner, to one of another issuer, and to somebody else
insert into subscription (id, issuer, subject, municipalities, rights, name, kinds, status, created_at, expires_at, sealed, version) values
  ('00000000-0000-0000-001f-000000000001', 'iss', 'partner', '{GM0935}', '{cases:read}', 'x', '{CHANGED}', 'ACTIVE', now(), now(), '\x00', 1),
  ('00000000-0000-0000-001f-000000000002', 'another', 'partner', '{GM0935}', '{cases:read}', 'x', '{CHANGED}', 'ACTIVE', now(), now(), '\x00', 1),
  ('00000000-0000-0000-001f-000000000003', 'iss', 'member', '{GM0935}', '{cases:read}', 'x', '{CHANGED}', 'ACTIVE', now(), now(), '\x00', 1);
insert into subscription_progress (subscription, recipient, line, attempts, set_aside, due_at)
  select id, gen_random_uuid(), 0, 0, 0, now() from subscription;
insert into dead_letter (id, subscription, recipient, line, kind, object_kind, object, attempts, last_failure, set_aside_at, failed_at, replay_wanted)
  select gen_random_uuid(), id, gen_random_uuid(), 1, 'CHANGED', 'CASE', gen_random_uuid(), 1, 'REFUSED', now(), now(), false from subscription;

-- a plan of each household with a case, and in it something of each case
insert into plan (id, municipality, household, team, begun_in, status, draft_number, agreed_number, changes, version)
  select distinct on (household) household, municipality, household, team, id, 'AGREED', null::integer, 1, 1, 1 from case_file;
insert into plan_version select gen_random_uuid(), id, 1, municipality, household, '2014-01-01', 'SIGNED', now(), false from plan;
insert into plan_member select gen_random_uuid(), id, 2, municipality, household, ('00000000-0000-0000-001b-00000000000' || right(household::text, 1))::uuid from plan;
insert into plan_status select id, 1, 'DRAFT', '2014-01-01', now(), false from plan;
insert into plan_intervention (id, plan, number, place, intervention, municipality, case_id, for_child)
  select gen_random_uuid(), household, 1, 1, gen_random_uuid(), municipality, id, false from case_file;
insert into plan_goal (id, plan, number, municipality, case_id, goal)
  select gen_random_uuid(), household, 1, municipality, id, 'IMPROVE' from case_file;
insert into intervention_outcome (id, plan, intervention, municipality, case_id, ended_on, outcome, known_from, asserted, lock)
  select gen_random_uuid(), household, gen_random_uuid(), municipality, id, '2014-02-01', 'GOAL_REACHED', now(), false, 1 from case_file;

insert into case_work select id, municipality, 'EVALUATION', id, null from case_file;
insert into handover (id, municipality, kind, team, from_day, opened_at, opened_by, opened_by_issuer, version) values
  (gen_random_uuid(), 'GM0935', 'TEAM', '00000000-0000-0000-0000-0000000000aa', '2014-01-01', now(), 'x', 'iss', 1),
  (gen_random_uuid(), 'GM0794', 'TEAM', '00000000-0000-0000-0000-0000000000dd', '2014-01-01', now(), 'x', 'iss', 1);

-- tailor-made plans that name the adviser: one that runs, one that is over, one in a file that keeps the adviser
-- out; and one that names who advises no longer
insert into tailor_made_plan (id, municipality, household, case_id, client, status, started_on, life_domains,
    life_domain_version, solutions_tried, contact, expert, perspective_on, next_review_on, ended_on, sealed,
    known_from, asserted, version)
  select ('00000000-0000-0000-000a-00000000000' || n)::uuid, c.municipality, c.household, c.id, c.client, s, '2014-01-01',
    '{FINANCES,WORK}', 1, 1, '00000000-0000-0000-0002-000000000001', ('00000000-0000-0000-0002-00000000000' || e)::uuid, '2014-01-01', '2014-02-01',
    case s when 'STOPPED' then date '2014-03-01' end, '\x00', now(), false, 1
  from (values ('1', 'WORKING', 'c'), ('2', 'STOPPED', 'b'), ('7', 'WORKING', 'b'), ('9', 'WORKING', 'b')) as v (n, s, e)
  join case_file c on c.id = ('00000000-0000-0000-0007-00000000000' || n)::uuid;
insert into kept_out (id, municipality, registration, case_id, client, worker, organisation, sealed, since, ended_at, version) values
  (gen_random_uuid(), 'GM0935', '00000000-0000-0000-0006-000000000009', '00000000-0000-0000-0007-000000000009', '00000000-0000-0000-0005-000000000009', '00000000-0000-0000-0002-00000000000b', null, '\x00', now(), null, 1);

-- a hold, a proposal and a proof in each municipality
insert into retention_hold (id, municipality, client, reason, placed_at, placed_by, placed_by_issuer, version)
  select gen_random_uuid(), municipality, id, 'DISPUTE', now(), 'officer', 'iss', 1 from client where right(id::text, 1) in ('1', '4');
insert into destruction (id, municipality, client, ground, requested_on, status, proposed_at, proposed_by, proposed_by_issuer, version)
  select gen_random_uuid(), municipality, id, 'RESIDENT_REQUEST', '2026-01-01', 'PROPOSED', now(), 'officer', 'iss', 1
  from client where right(id::text, 1) in ('3', '4');
insert into processing_restriction
  select gen_random_uuid(), municipality, id, 'OBJECTION', now(), 'officer', 'iss', now(), 'officer', 'iss', 'CORRECTED', 1
  from client where right(id::text, 1) in ('1', '4');
-- one of each municipality stands, of somebody who was registered without a case, and the officer stated for what
insert into household (id, municipality) values
  ('00000000-0000-0000-0004-00000000000c', 'GM0935'), ('00000000-0000-0000-0004-00000000000d', 'GM0794');
insert into client (id, municipality, household, gender, sealed)
  select ('00000000-0000-0000-0005-00000000000' || right(id::text, 1))::uuid, municipality, id, 'UNKNOWN', '\x00'
  from household where right(id::text, 1) in ('c', 'd');
insert into registration (id, municipality, form, registered_on, entry, question_kind, neighbourhood_code, team,
    client, household, registered_by, registered_by_issuer, known_from, asserted, version)
  select ('00000000-0000-0000-0006-00000000000' || right(id::text, 1))::uuid, municipality, 'PERSON_WITHOUT_CASE',
    '2014-01-01', 'SELF', 'SINGLE', 'BU', '00000000-0000-0000-0000-0000000000aa', id, household, 'somebody', 'iss', now(), false, 1
  from client where right(id::text, 1) in ('c', 'd');
insert into processing_restriction (id, municipality, client, ground, restricted_at, restricted_by, restricted_by_issuer, version)
  select ('00000000-0000-0000-0021-00000000000' || right(id::text, 1))::uuid, municipality, id, 'OBJECTION', now(), 'officer', 'iss', 1
  from client where right(id::text, 1) in ('c', 'd');
insert into restricted_reading
  select gen_random_uuid(), municipality, id, client, 'LEGAL_CLAIM', '\x00', now(), 'officer', 'iss', now() + interval '1 hour'
  from processing_restriction where lifted_at is null;
insert into destruction_certificate
  select municipality, 1, id, '2026-01-02', ground, proposed_by, 'iss', 'coordinator', 'iss', '{}', '\x00', '\x00' from destruction;

-- a file that keeps out the organisation whose systems delivered it, which sign in as "client"
insert into household (id, municipality) values ('00000000-0000-0000-0004-00000000000b', 'GM0935');
insert into client (id, municipality, household, gender, sealed) values
  ('00000000-0000-0000-0005-00000000000b', 'GM0935', '00000000-0000-0000-0004-00000000000b', 'UNKNOWN', '\x00');
insert into registration (id, municipality, form, registered_on, entry, question_kind, neighbourhood_code, team,
    client, household, registered_by, registered_by_issuer, known_from, asserted, version) values
  ('00000000-0000-0000-0006-00000000000b', 'GM0935', 'PERSON_WITHOUT_CASE', '2014-01-01', 'SELF', 'SINGLE', 'BU',
    '00000000-0000-0000-0000-0000000000ff', '00000000-0000-0000-0005-00000000000b',
    '00000000-0000-0000-0004-00000000000b', 'deliverer', 'iss', now(), false, 1);
insert into kept_out (id, municipality, registration, case_id, client, worker, organisation, sealed, since, ended_at, version) values
  (gen_random_uuid(), 'GM0935', '00000000-0000-0000-0006-00000000000b', '00000000-0000-0000-0007-00000000000b', '00000000-0000-0000-0005-00000000000b', null, '00000000-0000-0000-0003-000000000003', '\x00', now(), null, 1);

-- as the triggers would have, which are off here
insert into retained_file (client, municipality, runs, last_day, law)
  select k.id, k.municipality, f.runs, f.last_day, f.law from client k cross join lateral kept_file(k.id) f
  where f.last_day is not null;

-- tables as features have them, with a row of each case and of each household with one
create table of_a_case (id uuid primary key, municipality text not null, case_id uuid not null, sealed bytea);
create table of_a_household (id uuid primary key, municipality text not null, household uuid not null);
select protect_case_table('of_a_case'), protect_household_table('of_a_household');
insert into of_a_case select id, municipality, id, '\x00' from case_file;
insert into of_a_household select distinct household, municipality, household from case_file;
do $$
declare
  owner text := (select tableowner from pg_tables where tablename = 'timeline_entry');
  service text := (select grantee from information_schema.table_privileges
    where table_name = 'timeline_entry' and privilege_type = 'INSERT' and grantee <> owner);
  made text;
begin
  foreach made in array array['of_a_case', 'of_a_household'] loop
    execute format('alter table %I owner to %I', made, owner);
    execute format('grant select, insert, update, delete on %I to %I', made, service);
  end loop;
end
$$;
select let_destruction_in();
