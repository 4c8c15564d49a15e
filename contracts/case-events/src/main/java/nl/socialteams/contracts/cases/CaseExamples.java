// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.cases;

import java.util.List;

import nl.socialteams.cloudevents.EventType;
import nl.socialteams.cloudevents.GoldenExample;

/** The golden examples of this contract, for the tests of whoever publishes or reads it. */
public final class CaseExamples {

  public static final GoldenExample RUNNING_CASE =
      load(CaseEvents.REGISTRATION_CHANGED, "registration-running");

  public static final GoldenExample CLOSED_CASE =
      load(CaseEvents.REGISTRATION_CHANGED, "registration-closed");

  public static final GoldenExample PERSON_WITHOUT_CASE =
      load(CaseEvents.REGISTRATION_CHANGED, "registration-person-without-case");

  public static final GoldenExample OUTSIDE_REGISTRATION =
      load(CaseEvents.OUTSIDE_REGISTRATION_NOTED, "outside-registration");

  public static final GoldenExample MEASURED_AGAIN =
      load(CaseEvents.SELF_SUFFICIENCY_CHANGED, "self-sufficiency-measured-again");

  public static final GoldenExample EXISTING_AND_NEW_SUPPORT =
      load(CaseEvents.SUPPORTS_CHANGED, "supports-existing-and-new");

  public static final GoldenExample DRAFTED_PLAN = load(CaseEvents.PLAN_CHANGED, "plan-drafted");

  public static final GoldenExample AGREED_PLAN = load(CaseEvents.PLAN_CHANGED, "plan-agreed");

  public static final GoldenExample EVALUATED_PRACTICE =
      load(CaseEvents.EVALUATIONS_CHANGED, "evaluations-of-practice");

  public static final GoldenExample REPORTED_REFERRAL =
      load(CaseEvents.REFERRAL_CHANGED, "referral-reported-back");

  public static final GoldenExample REMAINED = load(CaseEvents.CASE_REMAINED, "case-remained");

  public static final GoldenExample REFUSED_INPUT =
      load(CaseEvents.REFUSED_INPUT_COUNTED, "refused-input");

  private CaseExamples() {}

  public static List<GoldenExample> all() {
    return List.of(
        RUNNING_CASE,
        CLOSED_CASE,
        PERSON_WITHOUT_CASE,
        OUTSIDE_REGISTRATION,
        MEASURED_AGAIN,
        EXISTING_AND_NEW_SUPPORT,
        DRAFTED_PLAN,
        AGREED_PLAN,
        EVALUATED_PRACTICE,
        REPORTED_REFERRAL,
        REMAINED,
        REFUSED_INPUT);
  }

  private static GoldenExample load(EventType<?> type, String name) {
    return GoldenExample.load(type, CaseExamples.class, "/examples/cases/" + name + ".json");
  }
}
