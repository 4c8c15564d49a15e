// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.personexport;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

/** Reads from the database's own catalogue which tables tell of a person. */
@ApplicationScoped
public class PersonTables {
  private static final String FOUND =
      """
      select cast(t.relname as text) as name,
        coalesce((select array_agg(cast(a.attname as text)) from pg_attribute a
          where a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
          and a.attname in ('case_id', 'client', 'registration', 'household')
          and a.atttypid = cast('uuid' as regtype)), '{}'),
        exists (select from pg_attribute a
          where a.attrelid = t.oid and a.attname = 'sealed' and not a.attisdropped)
      from pg_class t
      where t.relkind = 'r' and t.relnamespace = cast('public' as regnamespace)
      and (t.relname in ('client', 'household', 'plan_status') or exists (select from pg_attribute a
        where a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
        and a.attname in ('case_id', 'client', 'registration', 'household')
        and a.atttypid = cast('uuid' as regtype)))
      order by t.relname
      """;

  private final EntityManager entities;

  @Inject
  PersonTables(EntityManager entities) {
    this.entities = entities;
  }

  List<PersonTable> all() {
    return entities.createNativeQuery(FOUND, Tuple.class).getResultList().stream()
        .map(row -> table((Tuple) row))
        .toList();
  }

  private static PersonTable table(Tuple row) {
    List<String> columns = List.of(row.get(1, String[].class));
    return new PersonTable(
        row.get(0, String.class),
        PersonTable.BY.stream().filter(columns::contains).toList(),
        row.get(2, Boolean.class));
  }
}
