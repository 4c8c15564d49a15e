// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.postcode;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

/**
 * Finds an address in the tables of some municipalities: in each the table of the latest year that
 * is not after the day, or the oldest one where all are.
 */
@ApplicationScoped
public class PostcodeTables {
  static final String FIND =
      """
      with current as (
        select distinct on (municipality) municipality, year
        from postcode_table
        where municipality = any(:municipalities)
        order by municipality, year > :year, abs(year - :year))
      select a.neighbourhood, c.year,
        coalesce(bool_or(a.house_number = cast(:number as integer)), false) as has_number
      from current c
      join postcode_address a on a.year = c.year and a.municipality = c.municipality
      where a.postcode = :postcode
      group by a.neighbourhood, c.year
      order by a.neighbourhood
      """;

  private final EntityManager entities;

  @Inject
  PostcodeTables(EntityManager entities) {
    this.entities = entities;
  }

  /** Every neighbourhood that the postcode lies in; empty where no table knows it. */
  public List<PostcodeFinding> find(Address address, Set<String> municipalities, LocalDate on) {
    return entities
        .createNativeQuery(FIND, Tuple.class)
        .setParameter("municipalities", municipalities.toArray(String[]::new))
        .setParameter("year", on.getYear())
        .setParameter("postcode", address.postcode())
        .setParameter("number", address.houseNumber())
        .getResultList()
        .stream()
        .map(row -> finding((Tuple) row))
        .toList();
  }

  private static PostcodeFinding finding(Tuple row) {
    return new PostcodeFinding(
        row.get(0, String.class), row.get(1, Number.class).intValue(), row.get(2, Boolean.class));
  }
}
