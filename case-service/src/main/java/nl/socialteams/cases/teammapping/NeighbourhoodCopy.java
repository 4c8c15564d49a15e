// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.teammapping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import nl.socialteams.cloudevents.CloudEvent;
import nl.socialteams.cloudevents.EventType;
import nl.socialteams.contracts.area.AreaAssignment;
import nl.socialteams.contracts.area.AreaEvents;
import nl.socialteams.contracts.area.NeighbourhoodPart;
import nl.socialteams.contracts.area.NeighbourhoodState;
import nl.socialteams.inbox.StateHandler;

/** Keeps the copy of neighbourhoods, their parts and all their assignments ever known. */
@ApplicationScoped
public class NeighbourhoodCopy implements StateHandler<NeighbourhoodState> {
  private final EntityManager entities;
  private final Event<NeighbourhoodTold> told;

  @Inject
  NeighbourhoodCopy(EntityManager entities, Event<NeighbourhoodTold> told) {
    this.entities = entities;
    this.told = told;
  }

  @Override
  public EventType<NeighbourhoodState> type() {
    return AreaEvents.NEIGHBOURHOOD_CHANGED;
  }

  @Override
  public void apply(NeighbourhoodState state, CloudEvent event) {
    if (!isNewer(state)) {
      return;
    }
    forgetDetails(state.code());
    state.parts().forEach(part -> insert(state.code(), part));
    state.assignments().forEach(assignment -> insert(state.code(), assignment));
    told.fire(new NeighbourhoodTold(state.code()));
  }

  @Override
  public void applyTombstone(String key) {
    forgetDetails(key);
    entities
        .createNativeQuery("delete from mapped_neighbourhood where code = :code")
        .setParameter("code", key)
        .executeUpdate();
  }

  private boolean isNewer(NeighbourhoodState state) {
    int changed =
        entities
            .createNativeQuery(
                "insert into mapped_neighbourhood (code, municipality, version)"
                    + " values (:code, :municipality, :version) on conflict (code) do update set"
                    + " municipality = excluded.municipality, version = excluded.version"
                    + " where mapped_neighbourhood.version < excluded.version")
            .setParameter("code", state.code())
            .setParameter("municipality", state.municipality())
            .setParameter("version", state.version())
            .executeUpdate();
    return changed == 1;
  }

  private void forgetDetails(String code) {
    for (String table : new String[] {"mapped_assignment", "mapped_part"}) {
      entities
          .createNativeQuery("delete from " + table + " where neighbourhood = :code")
          .setParameter("code", code)
          .executeUpdate();
    }
  }

  private void insert(String code, NeighbourhoodPart part) {
    entities
        .createNativeQuery(
            "insert into mapped_part (id, neighbourhood, name) values (:id, :code, :name)")
        .setParameter("id", part.partId())
        .setParameter("code", code)
        .setParameter("name", part.name())
        .executeUpdate();
  }

  private void insert(String code, AreaAssignment assignment) {
    entities
        .createNativeQuery(
            "insert into mapped_assignment (id, neighbourhood, part, team, valid, known)"
                + " values (:id, :code, cast(:part as uuid), :team,"
                + " daterange(cast(:validFrom as date), cast(:validUntil as date)),"
                + " tstzrange(:knownFrom, cast(:knownUntil as timestamptz)))")
        .setParameter("id", assignment.assignmentId())
        .setParameter("code", code)
        .setParameter("part", assignment.partId())
        .setParameter("team", assignment.teamId())
        .setParameter("validFrom", assignment.validFrom())
        .setParameter("validUntil", assignment.validUntil())
        .setParameter("knownFrom", assignment.knownFrom())
        .setParameter("knownUntil", assignment.knownUntil())
        .executeUpdate();
  }
}
