// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.listchange;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

/** The names in the list of one year, exactly that year. */
@ApplicationScoped
class ListNames {
  private static final String NAMES =
      "select n.code, y.name from neighbourhood n join neighbourhood_year y"
          + " on y.neighbourhood = n.code where n.municipality = :municipality and y.year = :year";

  private final EntityManager entities;

  @Inject
  ListNames(EntityManager entities) {
    this.entities = entities;
  }

  /** By code; empty where there is no list of that year. */
  @SuppressWarnings("unchecked")
  Map<String, String> of(String municipality, int year) {
    List<Tuple> rows =
        entities
            .createNativeQuery(NAMES, Tuple.class)
            .setParameter("municipality", municipality)
            .setParameter("year", year)
            .getResultList();
    Map<String, String> names = new TreeMap<>();
    rows.forEach(row -> names.put(row.get(0, String.class), row.get(1, String.class)));
    return names;
  }
}
