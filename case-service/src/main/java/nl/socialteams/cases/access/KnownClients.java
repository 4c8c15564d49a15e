// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.access;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import nl.socialteams.problem.Fault;

/**
 * Whom a municipality knows, for who decides about files without seeing any: by pseudonym, and
 * nothing more than that there is such a client.
 */
@ApplicationScoped
public class KnownClients {
  private final EntityManager entities;

  @Inject
  KnownClients(EntityManager entities) {
    this.entities = entities;
  }

  /** Adds a fault where a body names a client that is not there. */
  public void require(String municipality, UUID client, List<Fault> faults) {
    if (!known(municipality, client)) {
      faults.add(Fault.of(Fault.Place.BODY, "/clientId", "unknown-client", client));
    }
  }

  private boolean known(String municipality, UUID client) {
    return (Boolean)
        entities
            .createNativeQuery("select knows_client(:municipality, :client)")
            .setParameter("municipality", municipality)
            .setParameter("client", client)
            .getSingleResult();
  }
}
