// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.tables;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import nl.socialteams.contracts.cases.ContactHeld;
import nl.socialteams.contracts.cases.EvaluationState;
import nl.socialteams.contracts.cases.EvaluationsState;
import nl.socialteams.contracts.cases.MeasurementState;
import nl.socialteams.contracts.cases.PlanAgreement;
import nl.socialteams.contracts.cases.PlanState;
import nl.socialteams.contracts.cases.Registered;
import nl.socialteams.contracts.cases.RegistrationForm;
import nl.socialteams.contracts.cases.RegistrationState;
import nl.socialteams.contracts.cases.ScoreState;
import nl.socialteams.contracts.cases.SelfSufficiencyState;
import nl.socialteams.contracts.cases.SupportState;
import nl.socialteams.contracts.cases.SupportsState;
import nl.socialteams.reporting.Told;

/**
 * Cases of a few days in which everything happens: several of a day, known later than true or
 * sooner, corrected, withdrawn at once, ended, agreed before the registration.
 */
final class RandomHistories {
  private static final LocalDate FIRST = LocalDate.of(2014, 1, 27);
  private static final int DAYS = 9;
  private static final int MOST = 4;

  final List<RegistrationState> registrations = new ArrayList<>();
  final List<SelfSufficiencyState> measured = new ArrayList<>();
  final List<SupportsState> supported = new ArrayList<>();
  final List<PlanState> plans = new ArrayList<>();
  final List<EvaluationsState> evaluated = new ArrayList<>();

  private final Random random;
  private final List<UUID> teams = List.of(UUID.randomUUID(), UUID.randomUUID());

  RandomHistories(Random random, int cases) {
    this.random = random;
    for (int n = 0; n < cases; n++) {
      UUID id = UUID.randomUUID();
      registrations.add(registration(id));
      measured.add(
          new SelfSufficiencyState(
              id, id, Told.MAASTRICHT, null, 1, some(at -> measurement(at % 2 + 1))));
      supported.add(new SupportsState(id, id, Told.MAASTRICHT, null, 1, some(at -> support())));
      evaluated.add(
          new EvaluationsState(id, id, Told.MAASTRICHT, null, 1, some(at -> evaluation())));
      plans.addAll(some(at -> plan(id)).stream().limit(2).toList());
    }
  }

  LocalDate day() {
    return FIRST.plusDays(random.nextInt(DAYS));
  }

  Instant moment() {
    return day().atTime(12, 0).toInstant(ZoneOffset.UTC);
  }

  private <T> List<T> some(IntFunction<T> made) {
    return IntStream.range(0, random.nextInt(MOST)).mapToObj(made).toList();
  }

  /** Null for one that holds. */
  private Instant gone(Instant knownFrom) {
    return random.nextInt(3) > 0 ? null : knownFrom.plusSeconds(random.nextInt(DAYS) * 43_200L);
  }

  private RegistrationState registration(UUID caseId) {
    LocalDate on = day();
    return new RegistrationState(
        UUID.randomUUID(),
        caseId,
        caseId,
        Told.MAASTRICHT,
        1,
        RegistrationForm.CASE,
        "SELF",
        "MULTIPLE",
        Told.CABERG,
        null,
        teams.get(random.nextInt(2)),
        "FEMALE",
        null,
        null,
        new Registered(on, on.atStartOfDay().toInstant(ZoneOffset.UTC), true),
        null,
        caseId,
        List.of(),
        null,
        null,
        null,
        some(at -> new ContactHeld(day(), moment(), true)));
  }

  private MeasurementState measurement(int version) {
    Instant known = moment();
    List<ScoreState> scores =
        List.of("FINANCES", "HOUSING").stream()
            .filter(domain -> random.nextBoolean())
            .map(domain -> new ScoreState(domain, 1 + random.nextInt(5), false))
            .toList();
    return new MeasurementState(
        UUID.randomUUID(),
        "ZRM",
        version,
        "ZRM \"new\" " + version,
        day(),
        known,
        gone(known),
        true,
        scores);
  }

  private SupportState support() {
    Instant known = moment();
    LocalDate from = day();
    return new SupportState(
        UUID.randomUUID(),
        "NEW",
        "FINANCES",
        1,
        "R1",
        "OTHER",
        null,
        null,
        from,
        random.nextBoolean() ? null : from.plusDays(1 + random.nextInt(DAYS)),
        null,
        known,
        gone(known),
        true);
  }

  private EvaluationState evaluation() {
    Instant known = moment();
    return new EvaluationState(
        UUID.randomUUID(),
        day(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        random.nextBoolean(),
        null,
        known,
        gone(known),
        true);
  }

  private PlanState plan(UUID caseId) {
    return new PlanState(
        UUID.randomUUID(),
        caseId,
        Told.MAASTRICHT,
        null,
        1,
        List.of(caseId),
        "AGREED",
        null,
        List.of(),
        some(at -> new PlanAgreement(at, day(), "SIGNED", moment(), true)),
        List.of(),
        List.of());
  }
}
