-- Whose consent ended before the other team reported back sees the referral no more, and nobody else could end it: the
-- case could never be closed. The team that proposed it can withdraw it then too.
create or replace function keep_referral_in_order() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' and new.status <> 'PROPOSED'
    or tg_op = 'UPDATE' and new.status <> old.status and (old.status, new.status) not in (
      ('PROPOSED', 'ACCEPTED'), ('PROPOSED', 'DECLINED'), ('PROPOSED', 'WITHDRAWN'),
      ('ACCEPTED', 'COMPLETED'), ('ACCEPTED', 'WITHDRAWN'),
      ('COMPLETED', 'REPORTED_BACK'), ('COMPLETED', 'WITHDRAWN')) then
    raise exception 'a referral does not become %', new.status
      using errcode = 'check_violation', constraint = 'ck_referral_order';
  end if;
  return new;
end
$$;
