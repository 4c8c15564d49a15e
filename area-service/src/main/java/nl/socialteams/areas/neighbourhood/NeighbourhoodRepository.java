// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.neighbourhood;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;

/** Writes neighbourhoods, and reads what belongs to one. */
@ApplicationScoped
public class NeighbourhoodRepository {
  private final EntityManager entities;

  @Inject
  NeighbourhoodRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** Null where there is none. */
  public Neighbourhood find(String code) {
    return entities.find(Neighbourhood.class, code);
  }

  /** Reads its version again and keeps others from changing it until the transaction ends. */
  public void hold(Neighbourhood neighbourhood) {
    entities.refresh(neighbourhood, LockModeType.PESSIMISTIC_WRITE);
  }

  boolean hasList(String municipality, int year) {
    String sql =
        "select exists (select from neighbourhood n join neighbourhood_year y"
            + " on y.neighbourhood = n.code where n.municipality = :municipality"
            + " and y.year = :year)";
    return (boolean)
        entities
            .createNativeQuery(sql, Boolean.class)
            .setParameter("municipality", municipality)
            .setParameter("year", year)
            .getSingleResult();
  }

  void add(String municipality, int year, ListedNeighbourhood listed) {
    entities
        .createNativeQuery(
            "insert into neighbourhood (code, municipality, version)"
                + " values (:code, :municipality, 0) on conflict (code) do nothing")
        .setParameter("code", listed.code())
        .setParameter("municipality", municipality)
        .executeUpdate();
    entities
        .createNativeQuery(
            "insert into neighbourhood_year"
                + " (neighbourhood, year, name, district_code, district_name, inhabitants)"
                + " values (:code, :year, :name, :districtCode, :districtName,"
                + " cast(:inhabitants as integer))")
        .setParameter("code", listed.code())
        .setParameter("year", year)
        .setParameter("name", listed.name())
        .setParameter("districtCode", listed.districtCode())
        .setParameter("districtName", listed.districtName())
        .setParameter("inhabitants", listed.inhabitants())
        .executeUpdate();
  }

  @SuppressWarnings("unchecked")
  public List<PartView> parts(String code) {
    List<Tuple> rows =
        entities
            .createNativeQuery(
                "select id, name from neighbourhood_part where neighbourhood = :code order by name",
                Tuple.class)
            .setParameter("code", code)
            .getResultList();
    return rows.stream()
        .map(row -> new PartView(row.get(0, UUID.class), row.get(1, String.class)))
        .toList();
  }

  void addPart(String code, PartView part) {
    entities
        .createNativeQuery(
            "insert into neighbourhood_part (id, neighbourhood, name) values (:id, :code, :name)")
        .setParameter("id", part.partId())
        .setParameter("code", code)
        .setParameter("name", part.name())
        .executeUpdate();
  }
}
