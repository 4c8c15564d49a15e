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
    Object edition =
        entities
            .createNativeQuery(
                "insert into postcode_edition (year, begun_at) values (:year, now()) returning id")
            .setParameter("year", year)
            .getSingleResult();
    streets.forEach(street -> add(municipality, edition, street));
    entities
        .createNativeQuery(
            "insert into postcode_table (municipality, year, edition, addresses, imported_at)"
                + " values (:municipality, :year, :edition, 0, now())")
        .setParameter("municipality", municipality)
        .setParameter("year", year)
        .setParameter("edition", edition)
        .executeUpdate();
  }

  private void add(String municipality, Object edition, Street street) {
    entities
        .createNativeQuery(
            "insert into postcode_address"
                + " (edition, municipality, postcode, house_number, neighbourhood)"
                + " select :edition, :municipality, :postcode, number, :neighbourhood"
                + " from generate_series(cast(:from as integer), cast(:until as integer)) number")
        .setParameter("edition", edition)
        .setParameter("municipality", municipality)
        .setParameter("postcode", street.postcode())
        .setParameter("from", street.from())
        .setParameter("until", street.until())
        .setParameter("neighbourhood", street.neighbourhood())
        .executeUpdate();
  }
}
