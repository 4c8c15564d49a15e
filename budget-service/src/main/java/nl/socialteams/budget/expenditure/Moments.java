// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.expenditure;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.knowntime.Knowledge;
import nl.socialteams.knowntime.KnowledgeClock;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** The moments of an expenditure's statuses: none before the one before it. */
@ApplicationScoped
public class Moments {
  private final KnowledgeClock knowledge;

  @Inject
  Moments(KnowledgeClock knowledge) {
    this.knowledge = knowledge;
  }

  /**
   * The moment that a request speaks of, as exact as the database keeps it.
   *
   * @param on null for now, as is knownSince
   */
  public Moment of(Instant on, Instant knownSince) {
    Knowledge known = knowledge.known(knownSince);
    return new Moment((on == null ? known.from() : on).truncatedTo(ChronoUnit.MICROS), known);
  }

  /**
   * The same for the next status of an expenditure.
   *
   * @param member the request's member that says when
   * @throws InvalidInput where it would lie before the last one, or ahead
   */
  public Moment next(Expenditure expenditure, Instant on, Instant knownSince, String member) {
    Moment moment = after(expenditure, on, knownSince, member);
    if (moment.on().isAfter(moment.known().from())) {
      throw invalid("/" + member, "moment-ahead");
    }
    return moment;
  }

  /**
   * The same, of what was paid: where the payment lies ahead, it is settled at that moment.
   *
   * @throws InvalidInput where it would lie before the last one, or ahead of it and of now
   */
  public Moment settled(Expenditure expenditure, Instant on, Instant knownSince, String member) {
    Instant last = expenditure.history().getLast().moment().on();
    Moment now = of(null, knownSince);
    Moment latest = now.on().isBefore(last) ? new Moment(last, now.known()) : now;
    Moment moment = on == null ? latest : after(expenditure, on, knownSince, member);
    if (moment.on().isAfter(latest.on())) {
      throw invalid("/" + member, "moment-ahead");
    }
    return moment;
  }

  /** The same, and it may lie ahead. */
  public Moment after(Expenditure expenditure, Instant on, Instant knownSince, String member) {
    Moment moment = of(on, knownSince);
    requireAfterLast(expenditure, moment, member);
    return moment;
  }

  /**
   * @throws InvalidInput where the moment lies before that of the expenditure's last status
   */
  public void requireAfterLast(Expenditure expenditure, Moment moment, String member) {
    Instant last = expenditure.history().getLast().moment().on();
    if (moment.on().isBefore(last)) {
      throw invalid("/" + member, "before-previous-status", last);
    }
  }

  private static InvalidInput invalid(String pointer, String code, Object... details) {
    return new InvalidInput(List.of(Fault.of(Fault.Place.BODY, pointer, code, details)));
  }
}
