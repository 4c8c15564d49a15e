-- What the tables R2 to R12 are counted from. Codes are those of the code lists; nobody is named.
alter table neighbourhood_year_fact
  add column district_code text,
  add column district_name text;

alter table registration_fact
  add column case_id uuid,
  add column entry text,
  add column question_kind text,
  add column gender text,
  add column birth_year integer,
  add column living_unit text;

create index ix_registration_fact_case_id on registration_fact (projection, case_id);

create index ix_expenditure_fact_municipality on expenditure_fact (projection, municipality);

create table code_list_fact (
  projection integer not null,
  list_id uuid not null,
  version bigint not null,
  event_time timestamptz not null,
  municipality text not null,
  code text not null,
  constraint pk_code_list_fact primary key (projection, list_id)
);

create table code_list_version_fact (
  projection integer not null,
  list_id uuid not null,
  position integer not null,
  number integer not null,
  label text not null,
  valid_from date,
  valid_until date,
  known_from timestamptz not null,
  constraint pk_code_list_version_fact primary key (projection, list_id, position),
  constraint fk_code_list_version_fact_list foreign key (projection, list_id)
    references code_list_fact on delete cascade
);

create table code_list_item_fact (
  projection integer not null,
  list_id uuid not null,
  position integer not null,
  number integer not null,
  code text not null,
  nl text not null,
  en text not null,
  constraint pk_code_list_item_fact primary key (projection, list_id, position),
  constraint fk_code_list_item_fact_list foreign key (projection, list_id)
    references code_list_fact on delete cascade
);

create table organisation_fact (
  projection integer not null,
  organisation_id uuid not null,
  version bigint not null,
  event_time timestamptz not null,
  municipality text not null,
  name text not null,
  constraint pk_organisation_fact primary key (projection, organisation_id)
);

create table membership_fact (
  projection integer not null,
  membership_id uuid not null,
  version bigint not null,
  event_time timestamptz not null,
  municipality text not null,
  team_id uuid not null,
  constraint pk_membership_fact primary key (projection, membership_id)
);

create table membership_term_fact (
  projection integer not null,
  membership_id uuid not null,
  position integer not null,
  kind text not null,
  fte numeric(6, 3),
  valid_from date not null,
  valid_until date,
  known_from timestamptz not null,
  known_until timestamptz,
  constraint pk_membership_term_fact primary key (projection, membership_id, position),
  constraint fk_membership_term_fact_membership foreign key (projection, membership_id)
    references membership_fact on delete cascade
);

create table deployment_fact (
  projection integer not null,
  agreement_id uuid not null,
  version bigint not null,
  event_time timestamptz not null,
  municipality text not null,
  organisation_id uuid not null,
  year integer not null,
  constraint pk_deployment_fact primary key (projection, agreement_id)
);

create table agreed_hours_fact (
  projection integer not null,
  agreement_id uuid not null,
  position integer not null,
  hours numeric(14, 2) not null,
  known_from timestamptz not null,
  known_until timestamptz,
  constraint pk_agreed_hours_fact primary key (projection, agreement_id, position),
  constraint fk_agreed_hours_fact_agreement foreign key (projection, agreement_id)
    references deployment_fact on delete cascade
);

create table reported_hours_fact (
  projection integer not null,
  agreement_id uuid not null,
  position integer not null,
  first_month integer not null,
  last_month integer not null,
  hours numeric(14, 2) not null,
  activity_kind text not null,
  known_from timestamptz not null,
  known_until timestamptz,
  constraint pk_reported_hours_fact primary key (projection, agreement_id, position),
  constraint fk_reported_hours_fact_agreement foreign key (projection, agreement_id)
    references deployment_fact on delete cascade
);

create table exchange_request_fact (
  projection integer not null,
  request_id uuid not null,
  version bigint not null,
  event_time timestamptz not null,
  municipality text not null,
  neighbourhood text not null,
  entered_on date not null,
  constraint pk_exchange_request_fact primary key (projection, request_id)
);

create table exchange_request_status_fact (
  projection integer not null,
  request_id uuid not null,
  position integer not null,
  status text not null,
  true_from date not null,
  known_from timestamptz not null,
  constraint pk_exchange_request_status_fact primary key (projection, request_id, position),
  constraint fk_exchange_request_status_fact_request foreign key (projection, request_id)
    references exchange_request_fact on delete cascade
);

create table exchange_match_status_fact (
  projection integer not null,
  request_id uuid not null,
  position integer not null,
  match_id uuid not null,
  reciprocal boolean not null,
  status text not null,
  true_from date not null,
  known_from timestamptz not null,
  constraint pk_exchange_match_status_fact primary key (projection, request_id, position),
  constraint fk_exchange_match_status_fact_request foreign key (projection, request_id)
    references exchange_request_fact on delete cascade
);

create table exchange_offer_fact (
  projection integer not null,
  offer_id uuid not null,
  version bigint not null,
  event_time timestamptz not null,
  municipality text not null,
  neighbourhood text not null,
  entered_on date not null,
  constraint pk_exchange_offer_fact primary key (projection, offer_id)
);

create table exchange_offer_status_fact (
  projection integer not null,
  offer_id uuid not null,
  position integer not null,
  status text not null,
  true_from date not null,
  known_from timestamptz not null,
  constraint pk_exchange_offer_status_fact primary key (projection, offer_id, position),
  constraint fk_exchange_offer_status_fact_offer foreign key (projection, offer_id)
    references exchange_offer_fact on delete cascade
);

create table collective_activity_fact (
  projection integer not null,
  activity_id uuid not null,
  version bigint not null,
  event_time timestamptz not null,
  municipality text not null,
  first_day date,
  constraint pk_collective_activity_fact primary key (projection, activity_id)
);

create table collective_activity_status_fact (
  projection integer not null,
  activity_id uuid not null,
  position integer not null,
  status text not null,
  true_from date not null,
  known_from timestamptz not null,
  constraint pk_collective_activity_status_fact primary key (projection, activity_id, position),
  constraint fk_collective_activity_status_fact_activity foreign key (projection, activity_id)
    references collective_activity_fact on delete cascade
);

create table self_sufficiency_fact (
  projection integer not null,
  case_id uuid not null,
  version bigint not null,
  event_time timestamptz not null,
  municipality text not null,
  constraint pk_self_sufficiency_fact primary key (projection, case_id)
);

create table score_fact (
  projection integer not null,
  case_id uuid not null,
  position integer not null,
  measurement_id uuid not null,
  matrix text not null,
  matrix_version integer not null,
  matrix_label text not null,
  measured_on date not null,
  domain text not null,
  score integer not null,
  known_from timestamptz not null,
  known_until timestamptz,
  constraint pk_score_fact primary key (projection, case_id, position),
  constraint fk_score_fact_case foreign key (projection, case_id)
    references self_sufficiency_fact on delete cascade
);

create table supports_fact (
  projection integer not null,
  case_id uuid not null,
  version bigint not null,
  event_time timestamptz not null,
  municipality text not null,
  constraint pk_supports_fact primary key (projection, case_id)
);

create table support_fact (
  projection integer not null,
  case_id uuid not null,
  position integer not null,
  support_id uuid not null,
  arrangement text not null,
  life_domain text not null,
  life_domain_version integer not null,
  ring text not null,
  valid_from date not null,
  valid_until date,
  known_from timestamptz not null,
  known_until timestamptz,
  constraint pk_support_fact primary key (projection, case_id, position),
  constraint fk_support_fact_case foreign key (projection, case_id)
    references supports_fact on delete cascade
);

create table plan_fact (
  projection integer not null,
  plan_id uuid not null,
  version bigint not null,
  event_time timestamptz not null,
  municipality text not null,
  constraint pk_plan_fact primary key (projection, plan_id)
);

create table plan_case_fact (
  projection integer not null,
  plan_id uuid not null,
  position integer not null,
  case_id uuid not null,
  constraint pk_plan_case_fact primary key (projection, plan_id, position),
  constraint fk_plan_case_fact_plan foreign key (projection, plan_id)
    references plan_fact on delete cascade
);

create index ix_plan_case_fact_case_id on plan_case_fact (projection, case_id);

create table plan_agreement_fact (
  projection integer not null,
  plan_id uuid not null,
  position integer not null,
  agreed_on date not null,
  known_from timestamptz not null,
  constraint pk_plan_agreement_fact primary key (projection, plan_id, position),
  constraint fk_plan_agreement_fact_plan foreign key (projection, plan_id)
    references plan_fact on delete cascade
);

create table goal_fact (
  projection integer not null,
  plan_id uuid not null,
  position integer not null,
  goal_id uuid not null,
  case_id uuid not null,
  attached_to text not null,
  goal text,
  life_domain text,
  life_domain_version integer,
  agreed_on date not null,
  known_from timestamptz not null,
  known_until timestamptz,
  constraint pk_goal_fact primary key (projection, plan_id, position),
  constraint fk_goal_fact_plan foreign key (projection, plan_id)
    references plan_fact on delete cascade,
  constraint ck_goal_fact_attached_to check (attached_to in ('ARRANGEMENT', 'INTERVENTION'))
);

create table evaluations_fact (
  projection integer not null,
  case_id uuid not null,
  version bigint not null,
  event_time timestamptz not null,
  municipality text not null,
  constraint pk_evaluations_fact primary key (projection, case_id)
);

create table evaluation_answer_fact (
  projection integer not null,
  case_id uuid not null,
  position integer not null,
  evaluation_id uuid not null,
  assessed_on date not null,
  question text not null,
  choice text not null,
  answer text not null,
  known_from timestamptz not null,
  known_until timestamptz,
  constraint pk_evaluation_answer_fact primary key (projection, case_id, position),
  constraint fk_evaluation_answer_fact_case foreign key (projection, case_id)
    references evaluations_fact on delete cascade
);

-- A projection of the old form lacks all this: the next one is read from the topics from their
-- beginning, and is the one that answers.
update active_projection set projection = nextval('projection_number');
