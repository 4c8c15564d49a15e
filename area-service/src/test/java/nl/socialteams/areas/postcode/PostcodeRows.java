// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.postcode;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Puts made-up addresses into the tables, without an import. */
@ApplicationScoped
public class PostcodeRows {
  private final EntityManager entities;

  @Inject
  PostcodeRows(EntityManager entities) {
    this.entities = entities;
  }

  /** House numbers of a postcode in a neighbourhood. */
  public record Street(String postcode, int from, int until, String neighbourhood) {}

  @Transactional
  public void table(String municipality, int year, List<Street> streets) {
    int addresses = streets.stream().mapToInt(street -> add(municipality, year, street)).sum();
    entities
        .createNativeQuery(
            "insert into postcode_table (municipality, year, addresses, imported_at)"
                + " values (:municipality, :year, :addresses, now())")
        .setParameter("municipality", municipality)
        .setParameter("year", year)
        .setParameter("addresses", addresses)
        .executeUpdate();
  }

  private int add(String municipality, int year, Street street) {
    return entities
        .createNativeQuery(
            "insert into postcode_address"
                + " (year, municipality, postcode, house_number, neighbourhood)"
                + " select :year, :municipality, :postcode, number, :neighbourhood"
                + " from generate_series(cast(:from as integer), cast(:until as integer)) number")
        .setParameter("year", year)
        .setParameter("municipality", municipality)
        .setParameter("postcode", street.postcode())
        .setParameter("from", street.from())
        .setParameter("until", street.until())
        .setParameter("neighbourhood", street.neighbourhood())
        .executeUpdate();
  }
}
