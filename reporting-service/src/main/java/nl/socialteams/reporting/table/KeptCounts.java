// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.table;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;

import nl.socialteams.reporting.projection.FiguresState;
import nl.socialteams.reporting.projection.Freshness;

/**
 * What was counted, for whoever asks the same before the figures of the municipality change: each
 * page of a long table, everybody who looks at the same screen. Counts only, of nobody.
 */
@ApplicationScoped
public class KeptCounts {
  /** Of all counts together; what was asked for least goes first. */
  private static final int MOST_ROWS = 300_000;

  /** What a question weighs itself, and how much of a caller's municipalities weighs as a row. */
  private static final int OF_QUESTION = 10;

  private static final int CHARACTERS_OF_ROW = 50;

  private static final Duration UNASKED = Duration.ofMinutes(30);

  private final Freshness freshness;
  private final Cache<Asked, Kept> kept =
      Caffeine.newBuilder()
          .maximumWeight(MOST_ROWS)
          .weigher(KeptCounts::weight)
          .expireAfterAccess(UNASKED)
          .scheduler(Scheduler.systemScheduler())
          .build();

  @Inject
  KeptCounts(Freshness freshness) {
    this.freshness = freshness;
  }

  /**
   * @param question all that the count depends on besides the facts of the municipality
   * @param count asks the database; what it answers is never changed
   */
  @SuppressWarnings("unchecked")
  public <T> List<T> of(
      int projection, String municipality, Object question, Supplier<List<T>> count) {
    FiguresState state = freshness.state(projection, municipality);
    Asked asked = new Asked(projection, municipality, state.rowsOf(), question);
    Kept before = kept.getIfPresent(asked);
    if (before != null && before.state.equals(state)) {
      return (List<T>) before.rows;
    }
    List<T> counted = List.copyOf(count.get());
    kept.put(asked, new Kept(state, counted));
    return counted;
  }

  private static int weight(Asked asked, Kept kept) {
    return kept.rows.size() + OF_QUESTION + asked.rowsOf.length() / CHARACTERS_OF_ROW;
  }

  private record Asked(int projection, String municipality, String rowsOf, Object question) {}

  private record Kept(FiguresState state, List<?> rows) {}
}
