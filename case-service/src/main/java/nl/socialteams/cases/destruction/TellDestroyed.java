// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.destruction;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.github.f4b6a3.uuid.UuidCreator;

import nl.socialteams.cases.CaseOutbox;
import nl.socialteams.cases.changes.Changes;
import nl.socialteams.cases.plan.PlansToldAgain;
import nl.socialteams.cloudevents.EventType;
import nl.socialteams.contracts.cases.CaseEvents;
import nl.socialteams.contracts.cases.CaseTopics;

/**
 * Tells others that a file is gone: by a tombstone on each topic that told of it, so that they drop
 * what they keep; in the feed of changes; and by what remains, so that totals still come out.
 */
@ApplicationScoped
public class TellDestroyed {
  /**
   * By the rows of which table a topic is keyed; another topic may have any of the person's keys.
   */
  private static final Map<String, String> KEYS =
      Map.of(
          CaseTopics.REGISTRATIONS, "registration",
          CaseTopics.SELF_SUFFICIENCY, "case_file",
          CaseTopics.SUPPORTS, "case_file",
          CaseTopics.EVALUATIONS, "case_file",
          CaseTopics.PLANS, "plan",
          CaseTopics.REFERRALS, "referral");

  /** Under keys that lead to nobody. */
  private static final Set<String> ANONYMOUS =
      Set.of(CaseTopics.OUTSIDE_REGISTRATIONS, CaseTopics.REMAINDERS);

  private final CaseOutbox outbox;
  private final Changes changes;
  private final PlansToldAgain plans;

  @Inject
  TellDestroyed(CaseOutbox outbox, Changes changes, PlansToldAgain plans) {
    this.outbox = outbox;
    this.changes = changes;
    this.plans = plans;
  }

  public void tell(DestroyedFile file, String municipality, LocalDate day) {
    CaseEvents.all().stream()
        .filter(type -> !ANONYMOUS.contains(type.topic()))
        .forEach(type -> bury(type, file));
    file.remains().forEach(classes -> remain(classes, municipality));
    changes.destroyed(municipality, file.of("registration"), day);
    changes.destroyed(municipality, file.of("case_file"), day);
    file.plansToTell().forEach(plans::tell);
  }

  private void bury(EventType<?> type, DestroyedFile file) {
    String table = KEYS.get(type.topic());
    outbox.bury(type, table == null ? file.identifiers() : file.of(table));
  }

  private void remain(RemainingClasses classes, String municipality) {
    UUID id = UuidCreator.getRandomBased();
    outbox.publishAnonymously(
        CaseEvents.CASE_REMAINED,
        id.toString(),
        classes.time(),
        classes.remainder(id, municipality));
  }
}
