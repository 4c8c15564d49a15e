// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.projection;

import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

/** How far a projection has come, and what it could not read. */
@ApplicationScoped
public class Freshness {
  /** A function of the database, so that looking into every table of facts is planned once. */
  private static final String NEWEST = "select newest_event(:projection, :municipality)";

  private static final String CHANGED =
      """
      select greatest(a.active_since, c.changed_at) from active_projection a
      left join figures_changed c on c.projection = :projection and c.municipality = :municipality
      """;

  /** Without when the projection became the one that answers, behind which a change could hide. */
  private static final String STATE =
      """
      select
        (select c.changed_at from figures_changed c
          where c.projection = :projection and c.municipality = :municipality),
        coalesce(current_setting('socialteams.municipalities', true), '')
      """;

  private static final String PARKED =
      "select count(distinct (topic, event_key)) from inbox_parked where consumer = :consumer";

  private final EntityManager entities;

  @Inject
  Freshness(EntityManager entities) {
    this.entities = entities;
  }

  /** The time of the newest event that its facts came from; null before the first. */
  public Instant newestEvent(int projection, String municipality) {
    return (Instant)
        Optional.ofNullable(
                entities
                    .createNativeQuery(NEWEST, Instant.class)
                    .setParameter("projection", projection)
                    .setParameter("municipality", municipality)
                    .getSingleResult())
            .orElse(null);
  }

  /**
   * When the figures of a municipality last changed: by what was told or destroyed, whenever that
   * happened, or because this projection became the one that answers.
   */
  public Instant changedAt(int projection, String municipality) {
    return (Instant)
        entities
            .createNativeQuery(CHANGED, Instant.class)
            .setParameter("projection", projection)
            .setParameter("municipality", municipality)
            .getSingleResult();
  }

  /** What the transaction can see of the figures of a municipality. */
  public FiguresState state(int projection, String municipality) {
    Tuple seen =
        (Tuple)
            entities
                .createNativeQuery(STATE, Tuple.class)
                .setParameter("projection", projection)
                .setParameter("municipality", municipality)
                .getSingleResult();
    return new FiguresState(seen.get(0, Instant.class), seen.get(1, String.class));
  }

  /** Aggregates, of any municipality, of which an event could not be read. */
  public int unreadableAggregates(int projection) {
    return ((Long)
            entities
                .createNativeQuery(PARKED, Long.class)
                .setParameter("consumer", Projections.consumer(projection))
                .getSingleResult())
        .intValue();
  }
}
