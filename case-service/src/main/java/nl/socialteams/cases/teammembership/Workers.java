// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.teammembership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import nl.socialteams.caller.Caller;

/** Who the people that sign in are to area-service: workers, by pseudonym. */
@ApplicationScoped
public class Workers {
  private final EntityManager entities;
  private final Caller caller;

  @Inject
  Workers(EntityManager entities, Caller caller) {
    this.entities = entities;
    this.caller = caller;
  }

  /** Empty for a system, and for who works in no team of this municipality. */
  public Optional<UUID> calling(String municipality) {
    return entities
        .createNativeQuery(
            "select worker from mapped_membership where municipality = :municipality"
                + " and issuer = :issuer and subject = :subject union all"
                + " select s.worker from mapped_stand_in s"
                + " join mapped_membership m on m.id = s.membership"
                + " where m.municipality = :municipality"
                + " and s.issuer = :issuer and s.subject = :subject limit 1",
            UUID.class)
        .setParameter("municipality", municipality)
        .setParameter("issuer", caller.issuer())
        .setParameter("subject", caller.subject())
        .getResultStream()
        .map(UUID.class::cast)
        .findFirst();
  }

  /** The teams in which a worker works on a day, in a lasting order. */
  public List<UUID> teamsOf(String municipality, UUID worker, LocalDate day) {
    return entities
        .createNativeQuery(
            "select distinct m.team from mapped_membership m"
                + " join mapped_member_term t on t.membership = m.id"
                + " where m.municipality = :municipality and m.worker = :worker"
                + " and t.valid @> cast(:day as date) order by m.team",
            UUID.class)
        .setParameter("municipality", municipality)
        .setParameter("worker", worker)
        .setParameter("day", day)
        .getResultStream()
        .map(UUID.class::cast)
        .toList();
  }
}
