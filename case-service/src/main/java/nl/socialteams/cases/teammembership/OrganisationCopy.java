// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.teammembership;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import nl.socialteams.cloudevents.CloudEvent;
import nl.socialteams.cloudevents.EventType;
import nl.socialteams.contracts.area.AreaEvents;
import nl.socialteams.contracts.area.OrganisationState;
import nl.socialteams.inbox.StateHandler;

/** Keeps which organisations there are, so that a client can have one kept out. */
@ApplicationScoped
public class OrganisationCopy implements StateHandler<OrganisationState> {
  private final EntityManager entities;

  @Inject
  OrganisationCopy(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public EventType<OrganisationState> type() {
    return AreaEvents.ORGANISATION_CHANGED;
  }

  @Override
  public void apply(OrganisationState state, CloudEvent event) {
    entities
        .createNativeQuery(
            "insert into mapped_organisation (id, municipality, version)"
                + " values (:id, :municipality, :version) on conflict (id) do update set"
                + " municipality = excluded.municipality, version = excluded.version"
                + " where mapped_organisation.version < excluded.version")
        .setParameter("id", state.organisationId())
        .setParameter("municipality", state.municipality())
        .setParameter("version", state.version())
        .executeUpdate();
  }

  @Override
  public void applyTombstone(String key) {
    entities
        .createNativeQuery("delete from mapped_organisation where id = :id")
        .setParameter("id", UUID.fromString(key))
        .executeUpdate();
  }
}
