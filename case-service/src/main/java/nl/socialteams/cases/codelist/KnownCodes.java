// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.codelist;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import nl.socialteams.problem.Fault;

/** Tells other features which codes a municipality's list has on a day. */
@ApplicationScoped
public class KnownCodes {
  private static final String ON_DAY =
      """
      select v.number, v.label, i.code, i.nl, i.en, cast(i.attributes as text)
      from mapped_code_list l
      join mapped_code_list_version v on v.list = l.id
      join mapped_code i on i.version = v.id
      where l.municipality = :municipality and l.code = :list and v.valid @> cast(:day as date)
      order by i.position
      """;

  private final EntityManager entities;
  private final CodeAttributes attributes;

  @Inject
  KnownCodes(EntityManager entities, CodeAttributes attributes) {
    this.entities = entities;
    this.attributes = attributes;
  }

  public ListOnDay on(String municipality, String list, LocalDate day) {
    List<Tuple> rows = rows(municipality, list, day);
    if (rows.isEmpty()) {
      return ListOnDay.none(list, day);
    }
    Map<String, KnownCode> codes = new LinkedHashMap<>();
    rows.forEach(row -> codes.put(row.get(2, String.class), code(row)));
    Tuple first = rows.getFirst();
    return new ListOnDay(list, day, first.get(0, Integer.class), first.get(1, String.class), codes);
  }

  /** Adds a fault where the list does not have the code on that day. */
  public void require(
      String municipality,
      String list,
      LocalDate on,
      String code,
      String pointer,
      List<Fault> faults) {
    on(municipality, list, on).require(code, pointer, faults);
  }

  private KnownCode code(Tuple row) {
    return new KnownCode(
        row.get(2, String.class),
        row.get(3, String.class),
        row.get(4, String.class),
        attributes.read(row.get(5, String.class)));
  }

  @SuppressWarnings("unchecked")
  private List<Tuple> rows(String municipality, String list, LocalDate day) {
    return entities
        .createNativeQuery(ON_DAY, Tuple.class)
        .setParameter("municipality", municipality)
        .setParameter("list", list)
        .setParameter("day", day)
        .getResultList();
  }
}
