-- The first and the last score that hold, of each domain that a case was looked at in, in one row of the case, see ADR 83.
-- scored_in: each domain with the label of its matrix, as JSON. first_and_last: a number for each, of its place there (from
-- 1), whether there are two scores (one bit), and each of them (eight bits). The row tells the last day and since when
-- nothing came or went, so that it can be read alone. Cases are grouped by scored_in, which takes long in the order of a
-- language.
select set_config('socialteams.process', 'events', true);

create table first_and_last_fact (
  projection integer not null,
  case_id uuid not null,
  position integer not null,
  last_on date not null,
  settled_from timestamptz not null,
  scored_in text collate "C" not null,
  first_and_last integer[] not null,
  constraint pk_first_and_last_fact primary key (projection, case_id, position),
  constraint fk_first_and_last_fact_case foreign key (projection, case_id)
    references self_sufficiency_fact on delete cascade
);

insert into first_and_last_fact
select f.projection, f.case_id, 0, f.last_on, f.settled_from, t.scored_in, t.first_and_last
from (
  select projection, case_id,
    '[' || string_agg(format('[%s,%s]', to_json(domain), to_json(matrix_label)), ',' order by place) || ']' as scored_in,
    array_agg((place << 17) | (cast(first <> last as integer) << 16) | (cast(first & 255 as integer) << 8)
      | cast(last & 255 as integer) order by place) as first_and_last
  from (
    select *, cast(row_number() over (partition by projection, case_id
      order by domain collate "C", matrix_label collate "C", matrix collate "C", matrix_version) as integer) as place
    from (
      select s.projection, s.case_id, s.matrix, s.matrix_version, s.matrix_label, s.domain, min(o.at) as first,
        max(o.at) as last
      from score_fact s
      cross join lateral (
        select (cast(s.measured_on - date '1900-01-01' as bigint) << 32) + (s.position << 8) + s.score as at) o
      where s.known_until is null
      group by 1, 2, 3, 4, 5, 6) of_domain) numbered
  group by projection, case_id) t
join self_sufficiency_fact f on f.projection = t.projection and f.case_id = t.case_id;

analyze first_and_last_fact;
