// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.workingbudget;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Which version of each budget other services were told of. */
@ApplicationScoped
class ToldVersions {
  private static final String TAKE =
      """
      insert into budget_told as told (budget, version) values (:budget, 0)
      on conflict (budget) do update set version = told.version returning version
      """;
  private static final String BEHIND =
      """
      select b.id from budget b left join budget_told t on t.budget = b.id
      where b.version > coalesce(t.version, 0)
      """;

  private final EntityManager entities;

  @Inject
  ToldVersions(EntityManager entities) {
    this.entities = entities;
  }

  /** Holds the row until the transaction ends, and answers the version; 0 where none was told. */
  long take(UUID budget) {
    return (Long)
        entities
            .createNativeQuery(TAKE, Long.class)
            .setParameter("budget", budget)
            .getSingleResult();
  }

  void keep(UUID budget, long version) {
    entities
        .createNativeQuery("update budget_told set version = :version where budget = :budget")
        .setParameter("version", version)
        .setParameter("budget", budget)
        .executeUpdate();
  }

  @SuppressWarnings("unchecked")
  List<UUID> behind() {
    return entities.createNativeQuery(BEHIND, UUID.class).getResultList();
  }
}
