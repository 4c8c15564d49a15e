// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.client;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Clients of all municipalities. */
@ApplicationScoped
public class ClientRepository implements PanacheRepositoryBase<Client, UUID> {

  /** Whether another client was merged into this one. */
  public boolean isMergedInto(UUID client) {
    return count("mergedInto", client) > 0;
  }
}
