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

/**
 * Keeps which organisations there are and with which client their systems sign in: one may be kept
 * out of a file, consented to, or referred to.
 */
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
            "insert into mapped_organisation (id, municipality, version, name, client)"
                + " values (:id, :municipality, :version, :name, cast(:client as text))"
                + " on conflict (id) do update set municipality = excluded.municipality,"
                + " version = excluded.version, name = excluded.name, client = excluded.client"
                + " where mapped_organisation.version < excluded.version")
        .setParameter("id", state.organisationId())
        .setParameter("municipality", state.municipality())
        .setParameter("version", state.version())
        .setParameter("name", state.name())
        .setParameter("client", state.clientId())
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
