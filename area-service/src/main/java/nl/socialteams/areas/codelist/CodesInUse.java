// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.codelist;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import nl.socialteams.problem.Fault;

/** Tells other features whether a code stands in a municipality's list on a day. */
@ApplicationScoped
public class CodesInUse {
  private static final String IN_USE =
      """
      select exists (
        select from code_list l
        join code_list_version v on v.list = l.id and v.status = 'PUBLISHED'
        join code_list_item i on i.version = v.id
        where l.municipality = :municipality and l.code = :list and i.code = :code
          and daterange(v.valid_from, v.valid_until) @> cast(:day as date))
      """;

  private final EntityManager entities;

  @Inject
  CodesInUse(EntityManager entities) {
    this.entities = entities;
  }

  public boolean has(String municipality, String list, String code, LocalDate on) {
    return (boolean)
        entities
            .createNativeQuery(IN_USE, Boolean.class)
            .setParameter("municipality", municipality)
            .setParameter("list", list)
            .setParameter("code", code)
            .setParameter("day", on)
            .getSingleResult();
  }

  /**
   * Adds a fault where the list's version of that day does not have the code, or there is no such
   * version.
   *
   * @param pointer where the code stands in the body of the request
   */
  public void requireCode(
      String municipality,
      String list,
      String code,
      LocalDate on,
      String pointer,
      List<Fault> faults) {
    if (!has(municipality, list, code, on)) {
      faults.add(Fault.of(Fault.Place.BODY, pointer, "unknown-code", code, list, on));
    }
  }
}
