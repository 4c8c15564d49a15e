-- Who asked for figures that are not protected, and what was asked. Never altered.
create table live_question (
  id uuid not null constraint pk_live_question primary key,
  municipality text not null,
  asked_at timestamptz not null,
  issuer text not null,
  subject text not null,
  client text,
  table_name text not null,
  question text not null
);

create index ix_live_question_municipality on live_question (municipality, id desc);

create function keep_live_questions() returns trigger language plpgsql as $$
begin
  raise exception 'Questions that were asked are kept as they are'
    using errcode = 'integrity_constraint_violation', constraint = 'ck_live_question_kept';
end $$;

create trigger tr_live_question_kept before update or delete on live_question
  for each row execute function keep_live_questions();

create trigger tr_live_question_not_emptied before truncate on live_question
  for each statement execute function keep_live_questions();

-- When the protected figures of a closed period last came out otherwise than before.
create table told_figures (
  municipality text not null,
  table_name text not null,
  question text not null,
  checksum text not null,
  changed_at timestamptz not null,
  constraint pk_told_figures primary key (municipality, table_name, question)
);
