// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.projection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Compares how far two projections have read. */
@ApplicationScoped
class CaughtUp {
  private static final String BEHIND =
      """
      select count(*) from inbox_offset old
      left join inbox_offset new on new.consumer = :other and new.topic = old.topic
        and new.topic_partition = old.topic_partition
      where old.consumer = :one and coalesce(new.next_offset, 0) < old.next_offset
      """;

  private final EntityManager entities;

  @Inject
  CaughtUp(EntityManager entities) {
    this.entities = entities;
  }

  /** Whether the other has read all that this one has. */
  boolean with(int one, int other) {
    Long behind =
        (Long)
            entities
                .createNativeQuery(BEHIND, Long.class)
                .setParameter("one", Projections.consumer(one))
                .setParameter("other", Projections.consumer(other))
                .getSingleResult();
    return behind == 0;
  }
}
