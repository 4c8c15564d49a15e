-- One of everything in each of two municipalities, under one id: the digits of the municipality.
do $$
declare
  town text;
  one uuid;
begin
  foreach town in array array['GM0935', 'GM0794'] loop
    one := ('00000000-0000-0000-0000-00000000' || substr(town, 3))::uuid;
    insert into municipality values (town, town, 1);
    insert into team (id, municipality, name, kind, founded_on, known_from, asserted, version)
      values (one, town, 'T', 'SOCIAL_TEAM', '2013-01-01', now(), false, 1);
    insert into worker values (one, town, 'iss', 'sub', 1);
    insert into worker_person values (one, '\x00', '\x00');
    insert into membership values (one, town, one, one, 1);
    insert into membership_term (id, municipality, membership, team, worker, organisation, kind, function,
        discipline, focus, attachment, steered_by, valid_from, known_from, asserted)
      values (one, town, one, one, one, one, 'PROFESSIONAL', 'MEMBER', 'D', 'F', 'A', 'S', '2013-01-01',
        now(), false);
    insert into absence values (one, town, one, one, null, '2014-01-01', null, now(), null, false);
    insert into participant values (one, town, 'BU' || substr(town, 3) || '0001', '2014-01-01', 1);
    insert into participant_person values (one, '\x00', '\x00');
    insert into exchange_entry
      values (one, 'REQUEST', town, one, 'K', 'BU' || substr(town, 3) || '0001', '\x00', null,
        '2014-01-01', null, 'OPEN', 1);
    insert into exchange_entry_status values (one, 0, 'OPEN', '2014-01-01', now(), false);
    insert into exchange_match (id, municipality, request, requester, offer, offerer, reasons, reciprocal,
        status, version)
      values (one, town, one, one, one, gen_random_uuid(), '{}', false, 'ACCEPTED', 1);
    insert into exchange_match_status values (one, 0, 'ACCEPTED', '2014-01-01', now(), false);
    insert into exchange_decline values (one, one, '2014-01-01');
    insert into collective_activity values (one, town, 'K', 'T', null, 9, 0, 'PLANNED', 1);
    insert into collective_activity_case values (one, one);
    insert into participation values (one, one, one, '2014-01-01', null, 1);
    insert into lendable_thing
      values (one, town, 'K', 'N', 'P', 'BU' || substr(town, 3) || '0001', '2014-01-01', null, 1);
    insert into loan
      values (one, town, one, one, null, '2014-01-01', '2014-01-09', '2014-01-01', null, 'OUT', 1);
    insert into loan_status values (one, 0, 'OUT', '2014-01-01', now(), false);
    insert into running_case values (one, 1, town, 'B', null, null, true);
    insert into destroyed_case values (one, null);
    insert into deployment_agreement values (one, town, one, 2014, 1);
    insert into deployment_term values (one, town, one, 9, now(), null, false);
    insert into deployment_neighbourhood values (one, 'B');
    insert into deployment_team values (one, one);
    insert into deployment_report
      values (one, town, one, 1, 1, 9, 'K', null, now(), null, false);
    insert into person_destruction
      values (one, town, 'WORKER', 'TERM_ENDED', '2016-01-01', 's', 'i', '{}');
    insert into access_log (id, recorded_at, started_at, trace_id, span_id, operation, processing_activity,
        action, outcome, actor_subject, roles, rights, municipalities)
      values (one, now(), now(), repeat('0', 32), repeat('0', 16), 'o', 'p', 'READ', 'ALLOWED', 's', '{}',
        '{}', array[town]);
  end loop;
end
$$;

-- the same rows, for who tries to write them
do $$
declare
  held text;
  town text;
begin
  foreach town in array array['0935', '0794'] loop
    execute format('create schema of_%s', town);
    for held in select relname from pg_class where relrowsecurity loop
      execute format('create table of_%1$s.%2$I as select * from %2$I t'
        ' where t::text like ''%%00000000-0000-0000-0000-00000000%1$s%%''', town, held);
    end loop;
    execute format('grant usage on schema of_%s to public', town);
    execute format('grant select on all tables in schema of_%s to public', town);
  end loop;
end
$$;
