// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.tables;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

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
import nl.socialteams.contracts.cases.CaseEvents;
import nl.socialteams.contracts.cases.CaseRemainder;
import nl.socialteams.contracts.cases.CaseTopics;
import nl.socialteams.contracts.cases.Closed;
import nl.socialteams.contracts.cases.ContactHeld;
import nl.socialteams.contracts.cases.MeasurementState;
import nl.socialteams.contracts.cases.Registered;
import nl.socialteams.contracts.cases.RegistrationForm;
import nl.socialteams.contracts.cases.RegistrationState;
import nl.socialteams.contracts.cases.ScoreState;
import nl.socialteams.contracts.cases.SelfSufficiencyState;
import nl.socialteams.contracts.cases.SupportState;
import nl.socialteams.contracts.cases.SupportsState;
import nl.socialteams.reporting.Publisher;
import nl.socialteams.reporting.Told;

/**
 * Two years of cases and money at random, told late, corrected and withdrawn; all of it is kept.
 */
final class RandomYears {
  private static final LocalDate FIRST = LocalDate.of(2013, 12, 1);
  private static final int DAYS = 420;

  final List<UUID> teams;
  final List<RegistrationState> registrations = new ArrayList<>();
  final List<SelfSufficiencyState> measured = new ArrayList<>();
  final List<SupportsState> supported = new ArrayList<>();
  final List<ExpenditureState> expenditures = new ArrayList<>();
  final List<ReturnState> effects = new ArrayList<>();
  final List<SchemeComparisonState> comparisons = new ArrayList<>();
  final List<SubsidyState> subsidies = new ArrayList<>();
  final List<ProgrammeCostState> costs = new ArrayList<>();

  private final Random random;

  RandomYears(Random random, List<UUID> teams) {
    this.random = random;
    this.teams = teams;
    for (int n = 0; n < 45; n++) {
      inCase(registration());
    }
    for (int n = 0; n < 60; n++) {
      outcomes(expenditure());
    }
    UUID organisation = UUID.randomUUID();
    for (int n = 0; n < 8; n++) {
      subsidies.add(subsidy(n % 3 == 0 ? UUID.randomUUID() : organisation));
      costs.add(cost());
    }
  }

  void tell(Publisher publisher) {
    Instant now = Instant.parse("2015-06-01T08:00:00Z");
    registrations.forEach(
        it -> publisher.publish(CaseEvents.REGISTRATION_CHANGED, it.registrationId(), it, now));
    measured.forEach(
        it -> publisher.publish(CaseEvents.SELF_SUFFICIENCY_CHANGED, it.caseId(), it, now));
    supported.forEach(it -> publisher.publish(CaseEvents.SUPPORTS_CHANGED, it.caseId(), it, now));
    expenditures.forEach(
        it -> publisher.publish(BudgetEvents.EXPENDITURE_CHANGED, it.expenditureId(), it, now));
    effects.forEach(it -> publisher.publish(BudgetEvents.RETURN_CHANGED, it.effectId(), it, now));
    comparisons.forEach(
        it ->
            publisher.publish(BudgetEvents.SCHEME_COMPARISON_RECORDED, it.comparisonId(), it, now));
    subsidies.forEach(
        it -> publisher.publish(BudgetEvents.SUBSIDY_CHANGED, it.subsidyId(), it, now));
    costs.forEach(
        it -> publisher.publish(BudgetEvents.PROGRAMME_COST_CHANGED, it.lineId(), it, now));
  }

  /** Their files go, and what remains of one has its own event; expenditures stay. */
  void destroyThree(Publisher publisher) {
    for (int n = 0; n < 3; n++) {
      RegistrationState gone = registrations.removeFirst();
      measured.removeIf(state -> state.caseId().equals(gone.caseId()));
      supported.removeIf(state -> state.caseId().equals(gone.caseId()));
      publisher.publish(CaseTopics.REGISTRATIONS, gone.registrationId().toString(), (String) null);
      publisher.publish(CaseTopics.SELF_SUFFICIENCY, gone.caseId().toString(), (String) null);
      publisher.publish(CaseTopics.SUPPORTS, gone.caseId().toString(), (String) null);
      UUID remainder = UUID.randomUUID();
      publisher.publish(
          CaseEvents.CASE_REMAINED,
          remainder,
          new CaseRemainder(
              remainder,
              gone.municipality(),
              gone.form(),
              gone.teamId(),
              gone.registered().on().withDayOfMonth(1),
              null,
              gone.entry(),
              gone.questionKind(),
              gone.gender(),
              null,
              gone.livingUnit(),
              null),
          Instant.parse("2015-07-01T08:00:00Z"));
    }
  }

  private RegistrationState registration() {
    LocalDate on = day(FIRST, DAYS);
    LocalDate closed = on.plusDays(1 + random.nextInt(200));
    RegistrationState state =
        new RegistrationState(
            UUID.randomUUID(),
            UUID.randomUUID(),
            UUID.randomUUID(),
            Told.MAASTRICHT,
            1,
            RegistrationForm.CASE,
            "SELF",
            "MULTIPLE",
            Told.CABERG,
            null,
            random.nextInt(6) == 0 ? null : one(teams),
            one(List.of("FEMALE", "MALE", "UNKNOWN")),
            random.nextBoolean() ? 1970 : null,
            random.nextBoolean() ? "ALONE" : null,
            new Registered(on, later(on), true),
            random.nextBoolean() ? new Closed(closed, "GOAL_REACHED", later(closed), true) : null,
            UUID.randomUUID(),
            List.of(),
            random.nextInt(3) == 0 ? null : one(List.of("partner-one", "partner-two")),
            null,
            null,
            List.of(contact(on), contact(on)).subList(0, random.nextInt(3)));
    registrations.add(state);
    return state;
  }

  private ContactHeld contact(LocalDate registered) {
    LocalDate on = day(registered, 60);
    return new ContactHeld(on, later(on), true);
  }

  private void inCase(RegistrationState of) {
    List<MeasurementState> measurements = new ArrayList<>();
    LocalDate on = of.registered().on();
    for (int n = random.nextInt(4); n > 0; n--) {
      on = day(on.plusDays(1), 90);
      measurements.add(
          new MeasurementState(
              UUID.randomUUID(),
              "ZRM",
              1,
              "ZRM-2013",
              on,
              later(on),
              withdrawn(on),
              true,
              List.of(
                  new ScoreState("FINANCES", 1 + random.nextInt(5), false),
                  new ScoreState("HOUSING", 1 + random.nextInt(5), false))));
    }
    measured.add(
        new SelfSufficiencyState(
            of.caseId(), of.householdId(), of.municipality(), of.teamId(), 1, measurements));
    List<SupportState> supports = new ArrayList<>();
    for (int n = random.nextInt(5); n > 0; n--) {
      supports.add(support(day(of.registered().on(), 60)));
    }
    supported.add(
        new SupportsState(
            of.caseId(), of.householdId(), of.municipality(), of.teamId(), 1, supports));
  }

  private SupportState support(LocalDate on) {
    return new SupportState(
        UUID.randomUUID(),
        one(List.of("EXISTING", "NEW")),
        one(List.of("FINANCES", "HOUSING", "WORK")),
        1 + random.nextInt(2),
        one(List.of("OWN_STRENGTH", "SOCIAL_NETWORK", "INDIVIDUAL_PROVISION")),
        "DEBT_COUNSELLING",
        null,
        null,
        on,
        random.nextBoolean() ? day(on, 90) : null,
        null,
        later(on),
        withdrawn(on),
        true);
  }

  private ExpenditureState expenditure() {
    LocalDate on = day(FIRST, DAYS);
    List<StatusChange> history = new ArrayList<>();
    history.add(change("RESERVED", on, null));
    BigDecimal amount = euros(500);
    String[] steps = {"APPROVED", "PAID", "SETTLED", "PARTLY_REFUNDED"};
    LocalDate next = on;
    for (String step : List.of(steps).subList(0, random.nextInt(steps.length + 1))) {
      next = day(next, 20);
      BigDecimal moved = step.equals("PARTLY_REFUNDED") ? new BigDecimal("1.25") : amount;
      history.add(change(step, next, step.equals("APPROVED") ? null : moved));
      amount = amount.subtract(BigDecimal.TEN);
    }
    UUID id = UUID.randomUUID();
    ExpenditureState state =
        new ExpenditureState(
            id,
            UUID.randomUUID(),
            Told.MAASTRICHT,
            one(teams),
            1,
            amount,
            "HOUSEHOLD_GOODS",
            "FINANCES",
            "EVICTION",
            random.nextInt(3) == 0 ? null : one(registrations).caseId(),
            null,
            "RESIDENT",
            "NORMAL",
            history.getLast().status(),
            history,
            null,
            null,
            null,
            null,
            null,
            history.getFirst().on(),
            null);
    expenditures.add(state);
    return state;
  }

  private StatusChange change(String status, LocalDate on, BigDecimal amount) {
    // half past midnight in Amsterdam, and the day before in UTC
    Instant moment = on.atStartOfDay(ZoneOffset.UTC).toInstant().minus(30, ChronoUnit.MINUTES);
    return new StatusChange(status, moment, later(on), true, amount);
  }

  private void outcomes(ExpenditureState of) {
    LocalDate asked = LocalDate.ofInstant(of.history().getFirst().on(), ZoneOffset.UTC);
    for (int n = random.nextInt(4); n > 0; n--) {
      effects.add(effect(of, day(asked, 90)));
    }
    for (int n = random.nextInt(3); n > 0; n--) {
      comparisons.add(comparison(of, day(asked, 90)));
    }
  }

  private ReturnState effect(ExpenditureState of, LocalDate on) {
    int edition = 1 + random.nextInt(2);
    BigDecimal value = BigDecimal.valueOf(8_000L * edition);
    BigDecimal units = BigDecimal.valueOf(1 + random.nextInt(300), 2);
    return new ReturnState(
        UUID.randomUUID(),
        Told.MAASTRICHT,
        1,
        of.expenditureId(),
        of.teamId(),
        new AppliedNorm(
            one(List.of("WORK_KEPT", "EVICTION_PREVENTED")),
            edition,
            "Norm",
            "Bron " + edition,
            "PERSON",
            new AmountRange(value, value, value),
            new ShareRange(new BigDecimal("0.125"), new BigDecimal("0.5"), BigDecimal.ONE),
            "Aanname"),
        units,
        on,
        new AmountRange(
            part(value, units, "0.125"), part(value, units, "0.5"), part(value, units, "1")),
        null,
        later(on),
        withdrawn(on),
        true);
  }

  private static BigDecimal part(BigDecimal value, BigDecimal units, String share) {
    return value.multiply(units).multiply(new BigDecimal(share)).setScale(2, RoundingMode.HALF_UP);
  }

  private SchemeComparisonState comparison(ExpenditureState of, LocalDate on) {
    return new SchemeComparisonState(
        UUID.randomUUID(),
        Told.MAASTRICHT,
        1,
        of.expenditureId(),
        of.teamId(),
        new AppliedScheme(one(List.of("WMO_AID", "SPECIAL")), 1, "Regeling", "Besluit", "WMO"),
        euros(500),
        euros(500),
        random.nextInt(60),
        random.nextBoolean() ? random.nextInt(30) : null,
        on,
        later(on),
        true);
  }

  private SubsidyState subsidy(UUID organisation) {
    int first = 2012 + random.nextInt(4);
    LocalDate known = day(FIRST, DAYS);
    return new SubsidyState(
        UUID.randomUUID(),
        Told.MAASTRICHT,
        1,
        organisation,
        one(List.of("SUBSIDY", "SERVICE_AGREEMENT")),
        one(List.of("Welzijn", "Advies")),
        new BigDecimal("100000"),
        first,
        random.nextBoolean() ? first + random.nextInt(3) : null,
        List.of(
                new PlannedReduction(first, euros(9_000)),
                new PlannedReduction(first + 1, euros(9_000)))
            .subList(0, random.nextInt(3)),
        "Begroting",
        null,
        later(known),
        withdrawn(known),
        true);
  }

  private ProgrammeCostState cost() {
    LocalDate known = day(FIRST, DAYS);
    return new ProgrammeCostState(
        UUID.randomUUID(),
        Told.MAASTRICHT,
        1,
        one(List.of("Coachen", "Buurtservice")),
        2013 + random.nextInt(3),
        euros(90_000),
        "Evaluatie",
        null,
        later(known),
        withdrawn(known),
        true);
  }

  LocalDate day(LocalDate from, int days) {
    return from.plusDays(random.nextInt(days));
  }

  /** When it became known: on that day, or up to two months later. */
  private Instant later(LocalDate on) {
    return on.atStartOfDay(ZoneOffset.UTC)
        .plusDays(random.nextBoolean() ? 0 : random.nextInt(60))
        .plusHours(9)
        .toInstant();
  }

  private Instant withdrawn(LocalDate on) {
    return random.nextInt(5) == 0 ? later(on.plusDays(61)) : null;
  }

  private BigDecimal euros(int most) {
    return BigDecimal.valueOf(100L * 100 + random.nextInt(most * 100), 2);
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
