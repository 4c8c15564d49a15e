// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.projection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * When something of a kind was recorded of a case, so that nobody needs to look at all of it.
 *
 * @param firstOn first day of what holds; null where nothing does
 * @param firstKnownFrom since when the first is known: then something was there whenever both its
 *     day and this moment have come. Null where another one was true or known before it, or where
 *     it holds no more
 * @param lastOn last day of what holds
 * @param settledFrom since when nothing came or went; null where nothing was recorded
 */
record WhenRecorded(
    LocalDate firstOn, Instant firstKnownFrom, LocalDate lastOn, Instant settledFrom) {
  static final List<String> COLUMNS =
      List.of("first_on", "first_known_from", "last_on", "settled_from");

  static WhenRecorded of(List<RecordedDay> all) {
    List<RecordedDay> holding = all.stream().filter(RecordedDay::holds).toList();
    return new WhenRecorded(
        first(holding, RecordedDay::first),
        firstKnownFrom(all, holding),
        last(holding.stream().map(RecordedDay::last)),
        last(all.stream().map(WhenRecorded::end)));
  }

  /** In the order of the columns. */
  List<Object> values() {
    return Row.of(firstOn, firstKnownFrom, lastOn, settledFrom);
  }

  private static Instant firstKnownFrom(List<RecordedDay> all, List<RecordedDay> holding) {
    LocalDate earliest = first(all, RecordedDay::first);
    Instant known = first(all, RecordedDay::knownFrom);
    return holding.stream().anyMatch(day -> day.isFirst(earliest, known)) ? known : null;
  }

  /** When it came, or went again. */
  private static Instant end(RecordedDay day) {
    return day.holds() ? day.knownFrom() : day.knownUntil();
  }

  private static <C extends Comparable<? super C>> C first(
      List<RecordedDay> days, Function<RecordedDay, C> part) {
    return days.stream().map(part).min(Comparator.naturalOrder()).orElse(null);
  }

  private static <C extends Comparable<? super C>> C last(Stream<C> days) {
    return days.max(Comparator.naturalOrder()).orElse(null);
  }
}
