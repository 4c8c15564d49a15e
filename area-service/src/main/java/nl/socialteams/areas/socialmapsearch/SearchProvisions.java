// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.socialmapsearch;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;

import nl.socialteams.areas.socialmap.ProvisionRepository;
import nl.socialteams.areas.socialmap.ProvisionView;
import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;
import nl.socialteams.knowntime.Today;

/** Finds provisions in one statement, in an order that pages can go on from. */
@ApplicationScoped
class SearchProvisions {
  private final EntityManager entities;
  private final ProvisionRepository provisions;
  private final Today today;

  @Inject
  SearchProvisions(EntityManager entities, ProvisionRepository provisions, Today today) {
    this.entities = entities;
    this.provisions = provisions;
    this.today = today;
  }

  Page<ProvisionView> page(ProvisionQuery query, Cursor after, int limit) {
    SearchOrder order = SearchOrder.of(query);
    Conditions conditions = conditions(query);
    if (!after.isStart()) {
      conditions
          .and(order.after())
          .with("afterKey", order.read(after))
          .with("afterId", after.identifier(1));
    }
    Query statement =
        entities.createNativeQuery(
            "select p.id, "
                + order.key()
                + " as sort_key from provision p where true"
                + conditions.sql()
                + " order by sort_key, p.id",
            Tuple.class);
    conditions.fill(statement);
    return Page.of(rows(statement.setMaxResults(limit + 1)), limit, Found::position)
        .map(found -> view(found, order));
  }

  private Conditions conditions(ProvisionQuery query) {
    Conditions conditions =
        new Conditions()
            .and("p.municipality = :municipality")
            .with("municipality", query.municipality);
    OpenConditions open = open(query);
    if (open != null) {
      open.addTo(conditions);
    }
    conditions
        .and("p.valid_from <= :day and (p.valid_until is null or p.valid_until > :day)")
        .with("day", day(query, open));
    addWhatItIs(query, conditions);
    addWhereItIs(query, conditions);
    return conditions;
  }

  private static OpenConditions open(ProvisionQuery query) {
    if (query.openAt != null) {
      return OpenConditions.at(query.openAt);
    }
    return query.openOn == null ? null : OpenConditions.on(query.openOn);
  }

  private LocalDate day(ProvisionQuery query, OpenConditions open) {
    if (query.validOn != null) {
      return query.validOn;
    }
    return open == null ? today.date() : open.day();
  }

  private static void addWhatItIs(ProvisionQuery query, Conditions conditions) {
    if (query.kind != null) {
      conditions.and("p.kind = :kind").with("kind", query.kind);
    }
    if (query.indicationNeeded != null) {
      conditions
          .and("p.indication_needed = :indication")
          .with("indication", query.indicationNeeded);
    }
    if (query.lifeDomain != null) {
      conditions
          .and("p.life_domains @> array[cast(:lifeDomain as text)]")
          .with("lifeDomain", query.lifeDomain);
    }
    if (query.q != null) {
      conditions.and("p.words @@ websearch_to_tsquery('dutch', :q)").with("q", query.q);
    }
  }

  private static void addWhereItIs(ProvisionQuery query, Conditions conditions) {
    if (query.neighbourhood != null) {
      conditions
          .and(
              "(p.whole_municipality or exists (select from provision_neighbourhood n"
                  + " where n.provision = p.id and n.neighbourhood = :neighbourhood))")
          .with("neighbourhood", query.neighbourhood);
    }
    if (query.near != null) {
      addDistance(Point.of(query.near), query.withinMetres, conditions);
    }
  }

  /** The box is found by the index; the exact distance decides. */
  private static void addDistance(Point near, Integer within, Conditions conditions) {
    conditions
        .and("p.longitude is not null")
        .with("longitude", near.longitude())
        .with("latitude", near.latitude());
    if (within != null) {
      conditions
          .and(
              "point(p.longitude, p.latitude) <@ box(point(:longitude - :east, :latitude - :north),"
                  + " point(:longitude + :east, :latitude + :north))")
          .and("metres_between(p.longitude, p.latitude, :longitude, :latitude) <= :within")
          .with("east", near.degreesEast(within))
          .with("north", near.degreesNorth(within))
          .with("within", within);
    }
  }

  @SuppressWarnings("unchecked")
  private static List<Found> rows(Query statement) {
    List<Tuple> rows = statement.getResultList();
    return rows.stream().map(row -> new Found(row.get(0, UUID.class), row.get(1))).toList();
  }

  private ProvisionView view(Found found, SearchOrder order) {
    Integer metres = order == SearchOrder.DISTANCE ? (int) Math.round((Double) found.key()) : null;
    return ProvisionView.of(provisions.findById(found.id()), metres);
  }

  /** A row of the result, with what it is ordered by. */
  private record Found(UUID id, Object key) {
    Cursor position() {
      return Cursor.after(key, id);
    }
  }
}
