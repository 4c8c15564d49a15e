// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.tables;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;

import nl.socialteams.knowntime.Days;
import nl.socialteams.reporting.table.Dimension;
import nl.socialteams.reporting.table.FactQuestion;
import nl.socialteams.reporting.table.FactReader;
import nl.socialteams.reporting.table.TableDefinition;

/** The versions of code lists that held in a period. */
@ApplicationScoped
class CodeListsInUse {
  private static final String VERSIONS =
      """
      select l.code, v.number, v.label, v.valid_from, v.valid_until
      from code_list_fact l
      join code_list_version_fact v on v.projection = l.projection and v.list_id = l.list_id
      where l.projection = :projection and l.municipality = :municipality
        and v.known_from <= :known
        and (v.valid_from is null or v.valid_from <= :until)
        and (v.valid_until is null or v.valid_until > :from)
      order by l.code, v.number
      """;

  private final FactReader facts;

  @Inject
  CodeListsInUse(FactReader facts) {
    this.facts = facts;
  }

  List<TableCodeList> of(TableDefinition table, FactQuestion asked) {
    List<String> lists =
        table.dimensions().stream().map(Dimension::codeList).filter(Objects::nonNull).toList();
    if (lists.isEmpty()) {
      return List.of();
    }
    return facts
        .rows(VERSIONS, asked)
        .filter(row -> lists.contains(row.get(0, String.class)))
        .map(CodeListsInUse::view)
        .toList();
  }

  private static TableCodeList view(Tuple row) {
    return new TableCodeList(
        row.get(0, String.class),
        row.get(1, Number.class).intValue(),
        row.get(2, String.class),
        day(row.get(3)),
        day(row.get(4)));
  }

  private static LocalDate day(Object value) {
    return Days.of(value);
  }
}
