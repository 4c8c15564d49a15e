-- What a rebuild found: the facts that answered against those made anew of the same events.
alter table rebuild add column compared boolean not null default false;
alter table rebuild alter column compared drop default;

create table rebuild_difference (
  rebuild uuid not null constraint fk_rebuild_difference_rebuild references rebuild,
  fact_table text not null,
  facts bigint not null,
  constraint pk_rebuild_difference primary key (rebuild, fact_table),
  constraint ck_rebuild_difference_facts check (facts > 0)
);
