// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.socialmap;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Provisions of all municipalities. */
@ApplicationScoped
public class ProvisionRepository implements PanacheRepositoryBase<Provision, UUID> {

  /** Two loads of the same line go one after the other. */
  void waitForOthers(String municipality, String source, String externalId) {
    getEntityManager()
        .createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:key, 0))", Object.class)
        .setParameter("key", String.join(" ", "provision", municipality, source, externalId))
        .getResultList();
  }

  /** Null where the register's key is new here. */
  Provision find(String municipality, String source, String externalId) {
    return find(
            "municipality = ?1 and source = ?2 and externalId = ?3",
            municipality,
            source,
            externalId)
        .firstResult();
  }
}
