-- A budget warns too when money leaves it for another (B8): what is reserved and spent stays, and is a larger
-- share of what is left. What lapses or is carried over at the end of a year warns of nothing.
create function warn_of_transfer() returns trigger language plpgsql as $$
declare
  held budget;
  share integer;
begin
  -- its row is held by who moves the money
  select * into held from budget where id = new.budget;
  foreach share in array array[75, 90, 100] loop
    if held.amount > 0 and share > held.warned
      and (held.reserved + held.spent) * 100 >= share * held.amount then
      insert into budget_warning (budget, percent, entry) values (new.budget, share, new.number);
      update budget set warned = share where id = new.budget;
    end if;
  end loop;
  return null;
end
$$;

create trigger tr_ledger_entry_warning after insert on ledger_entry
  for each row when (new.movement = 'TRANSFER_OUT') execute function warn_of_transfer();
