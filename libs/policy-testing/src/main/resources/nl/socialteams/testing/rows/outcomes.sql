-- what comes of each statement, all of it undone
create function outcomes(statements text[]) returns text[] language plpgsql as $$
declare
  outcomes text[] := '{}';
  tried text;
  answer text;
  changed bigint;
begin
  foreach tried in array statements loop
    begin
      if tried like 'select%' then
        execute tried into answer;
        outcomes := array_append(outcomes, coalesce(answer, 'none'));
      else
        execute tried;
        get diagnostics changed = row_count;
        outcomes := array_append(outcomes, changed || ' rows');
      end if;
      raise exception using errcode = 'ZZ001';
    exception
      when sqlstate 'ZZ001' then null;
      when others then outcomes := array_append(outcomes, sqlstate);
    end;
  end loop;
  return outcomes;
end
$$;
