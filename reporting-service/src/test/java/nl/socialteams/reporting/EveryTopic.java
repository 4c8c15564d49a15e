// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.contracts.area.AgreedHours;
import nl.socialteams.contracts.area.AreaEvents;
import nl.socialteams.contracts.area.DeploymentAgreementState;
import nl.socialteams.contracts.area.ExchangeMatchState;
import nl.socialteams.contracts.area.ExchangeOfferState;
import nl.socialteams.contracts.area.ExchangeRequestState;
import nl.socialteams.contracts.area.OrganisationState;
import nl.socialteams.contracts.area.ReportedHours;
import nl.socialteams.contracts.area.StatusState;
import nl.socialteams.contracts.budget.AmountRange;
import nl.socialteams.contracts.budget.AppliedNorm;
import nl.socialteams.contracts.budget.AppliedScheme;
import nl.socialteams.contracts.budget.BudgetEvents;
import nl.socialteams.contracts.budget.ExpenditureState;
import nl.socialteams.contracts.budget.PlannedReduction;
import nl.socialteams.contracts.budget.ProgrammeCostState;
import nl.socialteams.contracts.budget.ReturnState;
import nl.socialteams.contracts.budget.SchemeComparisonState;
import nl.socialteams.contracts.budget.ShareRange;
import nl.socialteams.contracts.budget.StatusChange;
import nl.socialteams.contracts.budget.SubsidyState;
import nl.socialteams.contracts.cases.ArrangementGoal;
import nl.socialteams.contracts.cases.CaseEvents;
import nl.socialteams.contracts.cases.Closed;
import nl.socialteams.contracts.cases.ContactHeld;
import nl.socialteams.contracts.cases.EvaluationState;
import nl.socialteams.contracts.cases.EvaluationsState;
import nl.socialteams.contracts.cases.InterventionState;
import nl.socialteams.contracts.cases.MeasurementState;
import nl.socialteams.contracts.cases.PlanAgreement;
import nl.socialteams.contracts.cases.PlanState;
import nl.socialteams.contracts.cases.PlanStatusChange;
import nl.socialteams.contracts.cases.RefusedInputState;
import nl.socialteams.contracts.cases.Registered;
import nl.socialteams.contracts.cases.RegistrationForm;
import nl.socialteams.contracts.cases.RegistrationState;
import nl.socialteams.contracts.cases.ScoreState;
import nl.socialteams.contracts.cases.SelfSufficiencyState;
import nl.socialteams.contracts.cases.SupportState;
import nl.socialteams.contracts.cases.SupportsState;

/** Something on every topic that tables are made of; all of it in 2014, in Maastricht. */
@ApplicationScoped
public class EveryTopic {
  public static final int CASES = 15;
  private static final long DAY = 24 * 3_600L;

  private final Told told;
  private final Publisher publisher;

  @Inject
  EveryTopic(Told told, Publisher publisher) {
    this.told = told;
    this.publisher = publisher;
  }

  /**
   * Twelve cases of Noord, seven of women and five of men, and three of Zuid, of men. Six of those
   * of Noord have measurements, support, a plan and an evaluation.
   */
  public void tell(UUID north, UUID south) {
    for (int n = 0; n < 12; n++) {
      UUID caseId = told(n, north, n < 7 ? "FEMALE" : "MALE", n < 10 ? 1970 : null);
      if (n < 6) {
        content(n, caseId);
      }
    }
    for (int n = 12; n < CASES; n++) {
      told(n, south, "MALE", 1990);
    }
    exchange();
    deployment();
    expenditures(north);
    refused("/client/birthYear", "expected-number", 7);
    refused("WHOLE", "unknown-neighbourhood", 1);
  }

  private void refused(String field, String code, int number) {
    UUID id = UUID.nameUUIDFromBytes((field + code).getBytes(StandardCharsets.UTF_8));
    publisher.publish(
        CaseEvents.REFUSED_INPUT_COUNTED,
        id,
        new RefusedInputState(
            id, Told.MAASTRICHT, 1, "partner", LocalDate.of(2014, 3, 4), field, code, number),
        Instant.parse("2014-03-04T10:00:00Z"));
  }

  private UUID told(int n, UUID team, String gender, Integer birthYear) {
    UUID caseId = caseId(n);
    LocalDate on = LocalDate.of(2014, 1 + n % 6, 10);
    told.tell(
        new RegistrationState(
            UUID.randomUUID(),
            caseId,
            UUID.randomUUID(),
            Told.MAASTRICHT,
            1,
            RegistrationForm.CASE,
            "SELF",
            "MULTIPLE",
            Told.CABERG,
            null,
            team,
            gender,
            birthYear,
            n % 2 == 0 ? "ALONE" : "WITH_OTHERS_AND_CHILDREN",
            new Registered(on, moment(on), true),
            n == 0 ? closed(on.plusDays(40)) : null,
            UUID.randomUUID(),
            List.of(),
            n % 2 == 0 ? "care-partner" : null,
            null,
            null,
            contacts(n, on)));
    return caseId;
  }

  private static UUID caseId(int n) {
    return UUID.nameUUIDFromBytes(new byte[] {(byte) n});
  }

  /** With two, a day apart, after six days; later an earlier one of the second became known. */
  private static List<ContactHeld> contacts(int n, LocalDate registered) {
    LocalDate on = registered.plusDays(6 + n);
    return switch (n) {
      case 0 -> List.of(new ContactHeld(on, moment(on), true));
      case 1 ->
          List.of(
              new ContactHeld(on, moment(on), true),
              new ContactHeld(registered.plusDays(2), moment(LocalDate.of(2014, 11, 1)), true));
      default -> List.of();
    };
  }

  private static Closed closed(LocalDate on) {
    return new Closed(on, "GOAL_REACHED", moment(on), true);
  }

  private void content(int n, UUID caseId) {
    LocalDate on = LocalDate.of(2014, 7, 1);
    publisher.publish(
        CaseEvents.SELF_SUFFICIENCY_CHANGED,
        caseId,
        new SelfSufficiencyState(
            caseId,
            UUID.randomUUID(),
            Told.MAASTRICHT,
            null,
            1,
            n == 0
                ? List.of(measured(on, 2))
                : List.of(measured(on, 2), measured(on.plusMonths(3), 4))),
        moment(on));
    publisher.publish(
        CaseEvents.SUPPORTS_CHANGED,
        caseId,
        new SupportsState(
            caseId,
            UUID.randomUUID(),
            Told.MAASTRICHT,
            null,
            1,
            List.of(
                support("EXISTING", "INDIVIDUAL_PROVISION", on, null),
                support("NEW", "SOCIAL_NETWORK", on, null),
                support("NEW", "OWN_STRENGTH", on, moment(on.plusDays(1))))),
        moment(on));
    plan(caseId, on);
    evaluation(n, caseId, on);
  }

  private static MeasurementState measured(LocalDate on, int score) {
    return new MeasurementState(
        UUID.randomUUID(),
        "ZRM",
        1,
        "ZRM-2013",
        on,
        moment(on),
        null,
        true,
        List.of(new ScoreState("FINANCES", score, false)));
  }

  private static SupportState support(
      String arrangement, String ring, LocalDate on, Instant knownUntil) {
    return new SupportState(
        UUID.randomUUID(),
        arrangement,
        "FINANCES",
        2,
        ring,
        "DEBT_COUNSELLING",
        null,
        null,
        on,
        null,
        null,
        moment(on),
        knownUntil,
        true);
  }

  private void plan(UUID caseId, LocalDate on) {
    UUID planId = UUID.randomUUID();
    publisher.publish(
        CaseEvents.PLAN_CHANGED,
        planId,
        new PlanState(
            planId,
            UUID.randomUUID(),
            Told.MAASTRICHT,
            null,
            1,
            List.of(caseId),
            "AGREED",
            on,
            List.of(new PlanStatusChange("AGREED", on, moment(on), true)),
            List.of(new PlanAgreement(1, on, "SIGNED", moment(on), true)),
            List.of(
                new ArrangementGoal(
                    UUID.randomUUID(), caseId, "STABILISE", on, null, moment(on), null, true)),
            List.of(
                new InterventionState(
                    UUID.randomUUID(),
                    caseId,
                    "FINANCES",
                    2,
                    "IMPROVE",
                    "RESIDENT",
                    "OWN_STRENGTH",
                    on,
                    on,
                    null,
                    null,
                    moment(on),
                    null,
                    true))),
        moment(on));
  }

  private void evaluation(int n, UUID caseId, LocalDate on) {
    publisher.publish(
        CaseEvents.EVALUATIONS_CHANGED,
        caseId,
        new EvaluationsState(
            caseId,
            UUID.randomUUID(),
            Told.MAASTRICHT,
            null,
            1,
            List.of(
                new EvaluationState(
                    UUID.randomUUID(),
                    on,
                    true,
                    n < 4 ? List.of("RESIDENT_DIRECTS") : List.of(),
                    null,
                    null,
                    true,
                    null,
                    n < 2 ? Boolean.TRUE : null,
                    null,
                    true,
                    true,
                    null,
                    moment(on),
                    null,
                    true))),
        moment(on));
  }

  private void exchange() {
    LocalDate on = LocalDate.of(2014, 5, 1);
    UUID request = UUID.randomUUID();
    UUID offer = UUID.randomUUID();
    StatusState open = new StatusState("OPEN", on, moment(on), true);
    StatusState accepted = new StatusState("ACCEPTED", on, moment(on), true);
    publisher.publish(
        AreaEvents.EXCHANGE_REQUEST_CHANGED,
        request,
        new ExchangeRequestState(
            request,
            Told.MAASTRICHT,
            1,
            UUID.randomUUID(),
            "GARDENING",
            Told.CABERG,
            null,
            on,
            null,
            "OPEN",
            List.of(open),
            List.of(
                new ExchangeMatchState(
                    UUID.randomUUID(), offer, List.of(), true, "ACCEPTED", List.of(accepted)))),
        moment(on));
    publisher.publish(
        AreaEvents.EXCHANGE_OFFER_CHANGED,
        offer,
        new ExchangeOfferState(
            offer,
            Told.MAASTRICHT,
            1,
            UUID.randomUUID(),
            "GARDENING",
            Told.CABERG,
            on,
            null,
            "OPEN",
            List.of(open)),
        moment(on));
  }

  private void deployment() {
    UUID organisation = UUID.randomUUID();
    UUID agreement = UUID.randomUUID();
    Instant known = moment(LocalDate.of(2014, 1, 1));
    publisher.publish(
        AreaEvents.ORGANISATION_CHANGED,
        organisation,
        new OrganisationState(organisation, Told.MAASTRICHT, 1, "Trajekt", null, List.of()),
        known);
    publisher.publish(
        AreaEvents.DEPLOYMENT_AGREEMENT_CHANGED,
        agreement,
        new DeploymentAgreementState(
            agreement,
            Told.MAASTRICHT,
            1,
            organisation,
            2014,
            List.of(
                new AgreedHours(
                    new BigDecimal("1200"), List.of(Told.CABERG), List.of(), known, null, true)),
            List.of(
                new ReportedHours(
                    UUID.randomUUID(),
                    1,
                    3,
                    new BigDecimal("280.5"),
                    "CASE_WORK",
                    null,
                    known,
                    null,
                    true))),
        known);
    agreements(organisation);
  }

  private void expenditures(UUID team) {
    for (int n = 0; n < 6; n++) {
      UUID id = UUID.randomUUID();
      Instant asked = Instant.parse("2014-04-01T08:00:00Z");
      publisher.publish(
          BudgetEvents.EXPENDITURE_CHANGED,
          id,
          new ExpenditureState(
              id,
              UUID.randomUUID(),
              Told.MAASTRICHT,
              team,
              2,
              new BigDecimal("100.00"),
              "HOUSEHOLD_GOODS",
              "FINANCES",
              "EVICTION",
              caseId(n),
              null,
              "RESIDENT",
              "NORMAL",
              "PAID",
              List.of(
                  new StatusChange("RESERVED", asked, asked, true, null),
                  new StatusChange(
                      "APPROVED",
                      asked.plusSeconds(3_600L * (n + 1)),
                      asked.plusSeconds(3_600L * (n + 1)),
                      true,
                      null),
                  new StatusChange(
                      "PAID",
                      asked.plusSeconds(DAY),
                      asked.plusSeconds(DAY),
                      true,
                      new BigDecimal("100.00"))),
              null,
              null,
              null,
              null,
              null,
              asked,
              asked.plusSeconds(3_600L * (n + 1))),
          asked);
      if (n < 5) {
        outcome(id, team, asked.plusSeconds(2 * DAY));
      }
    }
  }

  /** What a paid expenditure brought, and what a regular scheme would have done. */
  private void outcome(UUID expenditure, UUID team, Instant known) {
    LocalDate on = LocalDate.of(2014, 4, 3);
    ReturnState effect =
        new ReturnState(
            UUID.randomUUID(),
            Told.MAASTRICHT,
            1,
            expenditure,
            team,
            workKept(),
            BigDecimal.ONE,
            on,
            euros("4000", "8000", "16000"),
            null,
            known,
            null,
            true);
    publisher.publish(BudgetEvents.RETURN_CHANGED, effect.effectId(), effect, known);
    SchemeComparisonState comparison =
        new SchemeComparisonState(
            UUID.randomUUID(),
            Told.MAASTRICHT,
            1,
            expenditure,
            team,
            new AppliedScheme(
                "SPECIAL_ASSISTANCE", 1, "Bijzondere bijstand", "Besluit", "SPECIAL_ASSISTANCE"),
            new BigDecimal("100"),
            new BigDecimal("80"),
            28,
            1,
            on,
            known,
            true);
    publisher.publish(
        BudgetEvents.SCHEME_COMPARISON_RECORDED, comparison.comparisonId(), comparison, known);
  }

  private static AppliedNorm workKept() {
    return new AppliedNorm(
        "WORK_GAINED_OR_KEPT",
        1,
        "Werk gekregen of behouden",
        "UWV",
        "PERSON",
        euros("16000", "16000", "16000"),
        new ShareRange(new BigDecimal("0.25"), new BigDecimal("0.5"), BigDecimal.ONE),
        "Aanname");
  }

  private static AmountRange euros(String low, String expected, String high) {
    return new AmountRange(new BigDecimal(low), new BigDecimal(expected), new BigDecimal(high));
  }

  private void agreements(UUID organisation) {
    Instant known = moment(LocalDate.of(2014, 1, 1));
    SubsidyState subsidy =
        new SubsidyState(
            UUID.randomUUID(),
            Told.MAASTRICHT,
            1,
            organisation,
            "SUBSIDY",
            "Welzijn",
            new BigDecimal("100000"),
            2013,
            null,
            List.of(new PlannedReduction(2014, new BigDecimal("12000.50"))),
            "Begroting",
            null,
            known,
            null,
            true);
    publisher.publish(BudgetEvents.SUBSIDY_CHANGED, subsidy.subsidyId(), subsidy, known);
    ProgrammeCostState cost =
        new ProgrammeCostState(
            UUID.randomUUID(),
            Told.MAASTRICHT,
            1,
            "Organisatie en coachen",
            2014,
            new BigDecimal("116000"),
            "Evaluatie",
            null,
            known,
            null,
            true);
    publisher.publish(BudgetEvents.PROGRAMME_COST_CHANGED, cost.lineId(), cost, known);
  }

  private static Instant moment(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
