// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.tailormadeadvice;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.accesslog.AccessRecorder;
import nl.socialteams.cases.client.ClientIdentities;
import nl.socialteams.cases.tailormadeplan.TailorMadePlan;
import nl.socialteams.cases.teammembership.Workers;
import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;
import nl.socialteams.knowntime.Today;

/**
 * The list of a week: a plan stands on it that runs with a perspective and names the caller as its
 * expert, and on which no advice was given yet, or whose review is due.
 */
@ApplicationScoped
class ListPlansToDiscuss {
  private static final UUID NOBODY = new UUID(0, 0);

  private final Today today;
  private final Workers workers;
  private final TailorMadeConsultationRepository consultations;
  private final AccessRecorder access;

  @Inject
  ListPlansToDiscuss(
      Today today,
      Workers workers,
      TailorMadeConsultationRepository consultations,
      AccessRecorder access) {
    this.today = today;
    this.workers = workers;
    this.consultations = consultations;
    this.access = access;
  }

  /**
   * @param day of the week; null for this week
   */
  Page<PlanToDiscuss> page(String municipality, LocalDate day, Cursor after, int limit) {
    LocalDate monday = today.unless(day).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    UUID expert = workers.calling(municipality).orElse(NOBODY);
    return consultations
        .toDiscuss(municipality, expert, monday, after, limit)
        .map(plan -> line(plan, monday.plusDays(6)));
  }

  private PlanToDiscuss line(TailorMadePlan plan, LocalDate sunday) {
    access.tells(
        "case", plan.caseId(), ClientIdentities.subject(plan.client()), plan.municipality());
    LocalDate last = consultations.lastHeldOn(plan.id()).orElse(null);
    List<DiscussionReason> reasons = new ArrayList<>();
    if (last == null) {
      reasons.add(DiscussionReason.FIRST_ADVICE);
    }
    if (!plan.nextReviewOn().isAfter(sunday)) {
      reasons.add(DiscussionReason.REVIEW_DUE);
    }
    return new PlanToDiscuss(
        plan.id(),
        plan.caseId(),
        plan.household(),
        plan.contact(),
        reasons,
        plan.nextReviewOn(),
        last);
  }
}
