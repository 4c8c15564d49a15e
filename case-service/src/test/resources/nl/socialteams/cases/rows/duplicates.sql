-- A person, and three clients who are found to be the same: the second has a case that runs too, the third is registered
-- without a case, and the fourth is not registered yet. They were merged before, or not.
set session_replication_role = replica;
insert into household (id, municipality) values ('$0', 'GM0935');
insert into director values (gen_random_uuid(), '$0', '00000000-0000-0000-0000-0000000000aa', '[2013-01-01,)');
insert into client (id, municipality, household, gender, birth_year, sealed, merged_into)
  select id, 'GM0935', '$0', 'UNKNOWN', 1980, '\x00', case when %s and id <> '$1' then '$1'::uuid end
  from unnest('{$1,$2,$3,$4}'::uuid[]) id;
insert into registration (id, municipality, form, registered_on, entry, question_kind, neighbourhood_code, team,
    client, household, case_id, registered_by, registered_by_issuer, known_from, asserted, version)
  select id, 'GM0935', 'CASE', '2014-01-01', 'SELF', 'SINGLE', 'BU', '00000000-0000-0000-0000-0000000000aa',
    id, '$0', id, 'somebody', 'iss', now(), false, 1
  from unnest('{$1,$2,$3}'::uuid[]) id;
insert into case_file (id, municipality, team, household, registration, client, phase, opened_on, version)
  select id, municipality, team, household, id, client, 'REGISTERED', registered_on, 1
  from registration where id in ('$1', '$2');
select retain_files('{$1,$2,$3,$4}');
set session_replication_role = origin;
