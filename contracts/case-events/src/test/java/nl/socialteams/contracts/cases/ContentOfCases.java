// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.cases;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What case-service fills to get the golden examples of measurements, support and plans. */
final class ContentOfCases {
  private static final UUID CASE = UUID.fromString("a6635b8b-fd35-4b75-920d-4c48727bd97b");
  private static final UUID HOUSEHOLD = UUID.fromString("2ca7ae88-d632-42cf-9c71-5f7573e6b0cc");
  private static final UUID TEAM = UUID.fromString("be75f337-cdf2-4593-997c-da6940a35e00");
  private static final Instant FIRST = Instant.parse("2013-09-20T12:00:00Z");
  private static final Instant SECOND = Instant.parse("2014-08-11T09:15:00Z");
  private static final Instant THIRD = Instant.parse("2014-08-12T08:00:00Z");
  private static final LocalDate ELEVENTH = LocalDate.parse("2014-08-11");
  private static final Instant AGREED = Instant.parse("2013-10-03T15:00:00Z");
  private static final LocalDate AGREED_ON = LocalDate.parse("2013-10-03");
  private static final Instant DRAFTED = Instant.parse("2013-09-26T10:00:00Z");
  private static final LocalDate DRAFTED_ON = LocalDate.parse("2013-09-26");

  private ContentOfCases() {}

  static SelfSufficiencyState measuredAgain() {
    return new SelfSufficiencyState(
        CASE,
        HOUSEHOLD,
        "GM0935",
        TEAM,
        3,
        List.of(
            new MeasurementState(
                UUID.fromString("0b0b5c0e-8a56-4a3e-9a52-5b3f7f3b7c01"),
                "ZRM",
                1,
                "ZRM-2013",
                LocalDate.parse("2013-09-19"),
                FIRST,
                null,
                true,
                List.of(
                    new ScoreState("FINANCES", 2, false),
                    new ScoreState("SOCIAL_EMOTIONAL_SUPPORT", 3, true))),
            fan(SECOND, THIRD, 5),
            fan(THIRD, null, 4)));
  }

  private static MeasurementState fan(Instant from, Instant until, int finances) {
    return new MeasurementState(
        UUID.fromString("0b0b5c0e-8a56-4a3e-9a52-5b3f7f3b7c02"),
        "MAASTRICHT_FAN",
        1,
        "MAASTRICHT-FAN-2014",
        ELEVENTH,
        from,
        until,
        true,
        List.of(new ScoreState("FINANCES", finances, false)));
  }

  static SupportsState support() {
    return new SupportsState(
        CASE,
        HOUSEHOLD,
        "GM0935",
        TEAM,
        3,
        List.of(
            counselling(null, FIRST, THIRD),
            counselling(LocalDate.parse("2014-08-01"), THIRD, null),
            buddy()));
  }

  private static SupportState counselling(LocalDate until, Instant knownFrom, Instant knownUntil) {
    return new SupportState(
        UUID.fromString("6f1f1c8e-6d50-4d7e-8f0e-7e21a1a0d101"),
        "EXISTING",
        "INCOME_AND_WORK",
        1,
        "INDIVIDUAL_PROVISION",
        "DEBT_COUNSELLING",
        UUID.fromString("3a2f58c3-7a10-4d2d-93c6-0d5b8f1b4e11"),
        "WGS",
        LocalDate.parse("2012-03-01"),
        until,
        new UnitCost(new BigDecimal("78.50"), "HOUR", new BigDecimal("2.5")),
        knownFrom,
        knownUntil,
        true);
  }

  private static SupportState buddy() {
    return new SupportState(
        UUID.fromString("6f1f1c8e-6d50-4d7e-8f0e-7e21a1a0d102"),
        "NEW",
        "SOCIAL_NETWORK",
        1,
        "SOCIAL_NETWORK",
        "BUDDY",
        null,
        null,
        LocalDate.parse("2013-10-01"),
        null,
        null,
        FIRST,
        null,
        true);
  }

  static PlanState draftedPlan() {
    return new PlanState(
        UUID.fromString("9c7f4f2c-2a61-4f21-9f5a-2f3f4d5e6a02"),
        UUID.fromString("dab380bd-c565-425a-9abc-613a1776b9cd"),
        "GM0935",
        TEAM,
        1,
        List.of(),
        "DRAFT",
        null,
        List.of(new PlanStatusChange("DRAFT", DRAFTED_ON, DRAFTED, true)),
        List.of(),
        List.of(),
        List.of());
  }

  static PlanState agreedPlan() {
    return new PlanState(
        UUID.fromString("9c7f4f2c-2a61-4f21-9f5a-2f3f4d5e6a01"),
        HOUSEHOLD,
        "GM0935",
        TEAM,
        4,
        List.of(CASE),
        "AGREED",
        AGREED_ON,
        List.of(
            new PlanStatusChange("DRAFT", DRAFTED_ON, DRAFTED, true),
            new PlanStatusChange("AGREED", AGREED_ON, AGREED, true)),
        List.of(
            new PlanAgreement(1, AGREED_ON, "SIGNED", AGREED, true),
            new PlanAgreement(2, ELEVENTH, "SPOKEN", SECOND, true)),
        List.of(goal(null, AGREED, SECOND), goal(ELEVENTH, SECOND, null)),
        List.of(
            intervention(null, null, SECOND, THIRD),
            intervention(LocalDate.parse("2014-11-01"), "GOAL_REACHED", THIRD, null)));
  }

  private static ArrangementGoal goal(LocalDate until, Instant knownFrom, Instant knownUntil) {
    return new ArrangementGoal(
        UUID.fromString("5d1f0c2b-1c1d-4d8f-8a37-2e4b6a7c8d01"),
        CASE,
        "STABILISE",
        AGREED_ON,
        until,
        knownFrom,
        knownUntil,
        true);
  }

  private static InterventionState intervention(
      LocalDate until, String outcome, Instant knownFrom, Instant knownUntil) {
    return new InterventionState(
        UUID.fromString("e81d5a74-90c7-4a3b-8f0f-1b2c3d4e5f01"),
        CASE,
        "FINANCES",
        2,
        "IMPROVE",
        "RESIDENT",
        "OWN_STRENGTH",
        ELEVENTH,
        LocalDate.parse("2014-08-12"),
        until,
        outcome,
        knownFrom,
        knownUntil,
        true);
  }

  static EvaluationsState evaluations() {
    return new EvaluationsState(
        CASE, HOUSEHOLD, "GM0935", TEAM, 2, List.of(departed(), notDeparted()));
  }

  private static EvaluationState departed() {
    return new EvaluationState(
        UUID.fromString("7f9f0d4e-3b2a-4c1d-8e9f-0a1b2c3d4e01"),
        ELEVENTH,
        true,
        List.of("RESIDENT_DIRECTS", "OWN_NETWORK_USED"),
        null,
        List.of("LESS_DEMAND"),
        true,
        List.of("MORE_RESIDENT_LESS_PROFESSIONAL"),
        null,
        null,
        true,
        true,
        List.of(),
        SECOND,
        THIRD,
        true);
  }

  private static EvaluationState notDeparted() {
    return new EvaluationState(
        UUID.fromString("7f9f0d4e-3b2a-4c1d-8e9f-0a1b2c3d4e01"),
        ELEVENTH,
        false,
        null,
        List.of("SECOND_LINE_NEEDED"),
        null,
        false,
        null,
        false,
        true,
        true,
        true,
        List.of("KITCHEN_TABLE_TALK"),
        THIRD,
        null,
        true);
  }
}
