// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.teammembership;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Which workers, organisations and teams area-service has told of. */
@ApplicationScoped
public class KnownParties {
  private final EntityManager entities;

  @Inject
  KnownParties(EntityManager entities) {
    this.entities = entities;
  }

  public boolean worker(String municipality, UUID worker) {
    return known("mapped_membership where worker = :id", municipality, worker);
  }

  public boolean organisation(String municipality, UUID organisation) {
    return known("mapped_organisation where id = :id", municipality, organisation);
  }

  public boolean team(String municipality, UUID team) {
    return known("mapped_team where id = :id", municipality, team);
  }

  /** What an organisation or a team is called, as the timeline tells it. */
  public String nameOf(UUID organisation, UUID team) {
    String from = organisation == null ? "mapped_team" : "mapped_organisation";
    return (String)
        entities
            .createNativeQuery(
                "select coalesce(name, cast(id as text)) from " + from + " where id = :id")
            .setParameter("id", organisation == null ? team : organisation)
            .getSingleResult();
  }

  private boolean known(String among, String municipality, UUID id) {
    Object found =
        entities
            .createNativeQuery(
                "select exists (select from " + among + " and municipality = :municipality)")
            .setParameter("id", id)
            .setParameter("municipality", municipality)
            .getSingleResult();
    return (Boolean) found;
  }
}
