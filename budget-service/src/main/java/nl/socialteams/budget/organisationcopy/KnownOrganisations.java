// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.organisationcopy;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import nl.socialteams.cloudevents.CloudEvent;
import nl.socialteams.cloudevents.EventType;
import nl.socialteams.contracts.area.AreaEvents;
import nl.socialteams.contracts.area.OrganisationState;
import nl.socialteams.inbox.StateHandler;

/** The organisations that area-service told of. */
@ApplicationScoped
public class KnownOrganisations implements StateHandler<OrganisationState> {
  private static final String KEEP_NEWEST =
      """
      insert into organisation_copy (id, municipality, version)
      values (:id, :municipality, :version)
      on conflict (id) do update set
        municipality = excluded.municipality, version = excluded.version
      where organisation_copy.version < excluded.version
      """;

  private final EntityManager entities;

  @Inject
  KnownOrganisations(EntityManager entities) {
    this.entities = entities;
  }

  public boolean has(UUID organisation, String municipality) {
    return !entities
        .createNativeQuery(
            "select 1 from organisation_copy where id = :id and municipality = :municipality",
            Integer.class)
        .setParameter("id", organisation)
        .setParameter("municipality", municipality)
        .getResultList()
        .isEmpty();
  }

  @Override
  public EventType<OrganisationState> type() {
    return AreaEvents.ORGANISATION_CHANGED;
  }

  @Override
  public void apply(OrganisationState organisation, CloudEvent event) {
    entities
        .createNativeQuery(KEEP_NEWEST)
        .setParameter("id", organisation.organisationId())
        .setParameter("municipality", organisation.municipality())
        .setParameter("version", organisation.version())
        .executeUpdate();
  }

  @Override
  public void applyTombstone(String key) {
    entities
        .createNativeQuery("delete from organisation_copy where id = :id")
        .setParameter("id", UUID.fromString(key))
        .executeUpdate();
  }
}
