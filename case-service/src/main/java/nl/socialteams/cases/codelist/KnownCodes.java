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

import nl.socialteams.cases.ReadOnce;
import nl.socialteams.knowntime.Days;
import nl.socialteams.problem.Fault;

/** Tells other features which codes a municipality's list has on a day. */
@ApplicationScoped
public class KnownCodes {
  private static final String VERSIONS =
      """
      select v.number, v.label, lower(v.valid), upper(v.valid), i.code, i.nl, i.en,
        cast(i.attributes as text)
      from mapped_code_list l
      join mapped_code_list_version v on v.list = l.id
      join mapped_code i on i.version = v.id
      where l.municipality = :municipality and l.code = :list and not isempty(v.valid)
      order by v.number, i.position
      """;

  private final EntityManager entities;
  private final CodeAttributes attributes;
  private final ReadOnce once;

  @Inject
  KnownCodes(EntityManager entities, CodeAttributes attributes, ReadOnce once) {
    this.entities = entities;
    this.attributes = attributes;
    this.once = once;
  }

  public ListOnDay on(String municipality, String list, LocalDate day) {
    return once
        .answer("codes", List.of(municipality, list), () -> versions(municipality, list))
        .stream()
        .filter(version -> version.holdsOn(day))
        .findFirst()
        .map(version -> version.on(list, day))
        .orElseGet(() -> ListOnDay.none(list, day));
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

  private List<ListVersion> versions(String municipality, String list) {
    List<?> rows =
        entities
            .createNativeQuery(VERSIONS, Tuple.class)
            .setParameter("municipality", municipality)
            .setParameter("list", list)
            .getResultList();
    Map<Integer, ListVersion> versions = new LinkedHashMap<>();
    for (Tuple row : rows.stream().map(Tuple.class::cast).toList()) {
      KnownCode code = code(row);
      versions
          .computeIfAbsent(row.get(0, Integer.class), number -> version(row))
          .codes()
          .put(code.code(), code);
    }
    return List.copyOf(versions.values());
  }

  private static ListVersion version(Tuple row) {
    return new ListVersion(
        row.get(0, Integer.class),
        row.get(1, String.class),
        Days.of(row.get(2)),
        Days.of(row.get(3)),
        new LinkedHashMap<>());
  }

  private KnownCode code(Tuple row) {
    return new KnownCode(
        row.get(4, String.class),
        row.get(5, String.class),
        row.get(6, String.class),
        attributes.read(row.get(7, String.class)));
  }
}
