// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.knowntime;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** Policy: a status comes after the one before it, and not from the future. */
@ApplicationScoped
public class NextStatus {
  private final KnowledgeClock knowledge;
  private final Today today;

  @Inject
  NextStatus(KnowledgeClock knowledge, Today today) {
    this.knowledge = knowledge;
    this.today = today;
  }

  /**
   * The moment from which the status is known.
   *
   * @param pointer where the day stands in the request
   * @param history what went before, in order
   * @throws InvalidInput where the day lies ahead, or before that of the previous status
   * @throws HistoryOutOfOrder where it was known before the previous status was
   */
  public Knowledge known(
      String pointer, LocalDate on, Instant knownSince, List<KnownStatus> history) {
    if (on.isAfter(today.date())) {
      throw fault(pointer, "day-ahead");
    }
    Knowledge known = knowledge.known(knownSince);
    if (!history.isEmpty()) {
      KnownStatus previous = history.getLast();
      if (on.isBefore(previous.onDay())) {
        throw fault(pointer, "before-previous-status", previous.onDay());
      }
      if (known.from().isBefore(previous.knownFrom())) {
        throw new HistoryOutOfOrder();
      }
    }
    return known;
  }

  private static InvalidInput fault(String pointer, String code, Object... details) {
    return new InvalidInput(List.of(Fault.of(Fault.Place.BODY, pointer, code, details)));
  }
}
