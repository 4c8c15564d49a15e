// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import nl.socialteams.caller.Caller;
import nl.socialteams.knowntime.HistoryOutOfOrder;
import nl.socialteams.knowntime.Knowledge;
import nl.socialteams.knowntime.KnowledgeClock;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** Numbers new editions, and finds the one that holds. */
@ApplicationScoped
public class Editions {
  public static final String CODE_FORM = "^[A-Z0-9]+([_-][A-Z0-9]+)*$";

  private final Caller caller;
  private final KnowledgeClock knowledge;
  private final EntityManager entities;

  @Inject
  Editions(Caller caller, KnowledgeClock knowledge, EntityManager entities) {
    this.caller = caller;
    this.knowledge = knowledge;
    this.entities = entities;
  }

  /**
   * Puts a new edition behind the last one of its code. Who records another edition of it at the
   * same moment waits until this one is kept.
   *
   * @param faults what else is wrong with the request
   * @throws InvalidInput with these, and where the period ends before it begins
   * @throws HistoryOutOfOrder where it was known before the last one was
   */
  public NumberedEdition number(
      Class<? extends Edition> type, EditionText text, Instant knownSince, List<Fault> faults) {
    caller.requireActsFor(text.municipality());
    List<Fault> all = new ArrayList<>(faults);
    if (text.validUntil() != null && !text.validUntil().isAfter(text.validFrom())) {
      all.add(Fault.of(Fault.Place.BODY, "/validUntil", "period-reversed"));
    }
    if (!all.isEmpty()) {
      throw new InvalidInput(all);
    }
    takeTurn(type, text);
    Knowledge known = knowledge.known(knownSince);
    Optional<? extends Edition> last = last(type, text.municipality(), text.code());
    if (last.filter(found -> known.from().isBefore(found.knownFrom())).isPresent()) {
      throw new HistoryOutOfOrder();
    }
    return new NumberedEdition(text, last.map(Edition::edition).orElse(0) + 1, known);
  }

  private void takeTurn(Class<? extends Edition> type, EditionText text) {
    entities
        .createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:key, 0))", Object.class)
        .setParameter(
            "key", String.join(" ", type.getSimpleName(), text.municipality(), text.code()))
        .getResultList();
  }

  private <T extends Edition> Optional<T> last(Class<T> type, String municipality, String code) {
    String query =
        "from "
            + type.getSimpleName()
            + " where municipality = :municipality and code = :code"
            + " order by edition desc";
    return entities
        .createQuery(query, type)
        .setParameter("municipality", municipality)
        .setParameter("code", code)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** All editions that were known at a moment, the newest first. */
  public <T extends Edition> List<T> known(Class<T> type, String municipality, Instant knownAt) {
    String query =
        "from "
            + type.getSimpleName()
            + " where municipality = :municipality"
            + " and knownFrom <= :knownAt order by code, edition desc";
    return entities
        .createQuery(query, type)
        .setParameter("municipality", municipality)
        .setParameter("knownAt", knownAt)
        .getResultList();
  }

  /** Of several that hold on a day, the newest counts. */
  public static <T extends Edition> Optional<T> inForce(
      List<T> newestFirst, String code, LocalDate day) {
    return newestFirst.stream()
        .filter(edition -> edition.code().equals(code) && edition.holdsOn(day))
        .findFirst();
  }
}
