// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.cases;

import java.net.URI;
import java.util.List;

import nl.socialteams.cloudevents.EventType;

/** The events that this contract offers. */
public final class CaseEvents {

  public static final EventType<RegistrationState> REGISTRATION_CHANGED =
      event("registration-changed", CaseTopics.REGISTRATIONS, RegistrationState.class);

  public static final EventType<OutsideRegistration> OUTSIDE_REGISTRATION_NOTED =
      event(
          "outside-registration-noted",
          CaseTopics.OUTSIDE_REGISTRATIONS,
          OutsideRegistration.class);

  public static final EventType<SelfSufficiencyState> SELF_SUFFICIENCY_CHANGED =
      event("self-sufficiency-changed", CaseTopics.SELF_SUFFICIENCY, SelfSufficiencyState.class);

  public static final EventType<SupportsState> SUPPORTS_CHANGED =
      event("supports-changed", CaseTopics.SUPPORTS, SupportsState.class);

  public static final EventType<PlanState> PLAN_CHANGED =
      event("plan-changed", CaseTopics.PLANS, PlanState.class);

  public static final EventType<EvaluationsState> EVALUATIONS_CHANGED =
      event("evaluations-changed", CaseTopics.EVALUATIONS, EvaluationsState.class);

  public static final EventType<ReferralState> REFERRAL_CHANGED =
      event("referral-changed", CaseTopics.REFERRALS, ReferralState.class);

  public static final EventType<CaseRemainder> CASE_REMAINED =
      event("case-remained", CaseTopics.REMAINDERS, CaseRemainder.class);

  public static final EventType<RefusedInputState> REFUSED_INPUT_COUNTED =
      event("refused-input-counted", CaseTopics.REFUSED_INPUTS, RefusedInputState.class);

  private CaseEvents() {}

  public static List<EventType<?>> all() {
    return List.of(
        REGISTRATION_CHANGED,
        OUTSIDE_REGISTRATION_NOTED,
        SELF_SUFFICIENCY_CHANGED,
        SUPPORTS_CHANGED,
        PLAN_CHANGED,
        EVALUATIONS_CHANGED,
        REFERRAL_CHANGED,
        CASE_REMAINED,
        REFUSED_INPUT_COUNTED);
  }

  private static <T> EventType<T> event(String name, String topic, Class<T> payload) {
    URI schema = URI.create("urn:socialteams:schema:cases:" + name + ":v1");
    return new EventType<>("nl.socialteams.cases." + name + ".v1", topic, schema, payload);
  }
}
