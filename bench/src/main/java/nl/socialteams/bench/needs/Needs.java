// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.needs;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import nl.socialteams.bench.results.Outcome;

/**
 * How many processors it takes, as Markdown: of five requests at the gateway four open a file and
 * one registers a resident, the dearest of what is done all day. What a request costs is all
 * processors of the machine for as long as one of them lasts at full load, so the services, the
 * database, the broker and whoever asks are in it.
 *
 * @param read milliseconds of one processor
 * @param write the same
 */
public record Needs(double read, double write) {
  private static final double WRITES = 0.2;

  /** No more of a processor is planned, so that nobody waits for it long. */
  private static final double BUSY = 0.6;

  private static final double MILLIS = 1000;

  /** Of a run in which both were measured. */
  public static Optional<Needs> of(List<Outcome> outcomes, int processors) {
    return perSecond("gateway-read", outcomes)
        .flatMap(
            reads ->
                perSecond("gateway-write", outcomes)
                    .map(
                        writes ->
                            new Needs(processors * MILLIS / reads, processors * MILLIS / writes)));
  }

  private static Optional<Double> perSecond(String row, List<Outcome> outcomes) {
    return outcomes.stream()
        .filter(outcome -> outcome.row().equals(row))
        .map(outcome -> outcome.goals().getFirst().ours())
        .findFirst();
  }

  /** Of one processor, in milliseconds. */
  double perRequest() {
    return (1 - WRITES) * read + WRITES * write;
  }

  double processors(Place place) {
    return place.requestsPerSecond() * perRequest() / MILLIS / BUSY;
  }

  public String text() {
    return String.format(
            Locale.ROOT,
            "%nA file opened costs %.1f ms of a processor, a resident registered %.1f ms.%n%n"
                + "| who | requests a second | of which write | processors |%n"
                + "| --- | --- | --- | --- |%n",
            read,
            write)
        + Place.ALL.stream().map(this::line).collect(Collectors.joining());
  }

  private String line(Place place) {
    double rate = place.requestsPerSecond();
    return String.format(
        Locale.ROOT,
        "| %s | %,.0f | %,.0f | %,.1f |%n",
        place.name(),
        rate,
        rate * WRITES,
        processors(place));
  }
}
