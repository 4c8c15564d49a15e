// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import nl.socialteams.cloudevents.ContractTest;
import nl.socialteams.cloudevents.EventType;
import nl.socialteams.cloudevents.GoldenExample;

class CaseContractTest extends ContractTest {

  private static final UUID CABERG_MALPERTUIS =
      UUID.fromString("be75f337-cdf2-4593-997c-da6940a35e00");

  @Override
  protected List<EventType<?>> types() {
    return CaseEvents.all();
  }

  @Override
  protected List<String> topics() {
    return CaseTopics.all();
  }

  @Override
  protected List<GoldenExample> examples() {
    return CaseExamples.all();
  }

  @Override
  protected List<Published> published() {
    return List.of(
        new Published(runningCase(), CaseExamples.RUNNING_CASE),
        new Published(closedCase(), CaseExamples.CLOSED_CASE),
        new Published(personWithoutCase(), CaseExamples.PERSON_WITHOUT_CASE),
        new Published(outside(), CaseExamples.OUTSIDE_REGISTRATION),
        new Published(ContentOfCases.measuredAgain(), CaseExamples.MEASURED_AGAIN),
        new Published(ContentOfCases.support(), CaseExamples.EXISTING_AND_NEW_SUPPORT),
        new Published(ContentOfCases.draftedPlan(), CaseExamples.DRAFTED_PLAN),
        new Published(ContentOfCases.agreedPlan(), CaseExamples.AGREED_PLAN),
        new Published(ContentOfCases.evaluations(), CaseExamples.EVALUATED_PRACTICE),
        new Published(referral(), CaseExamples.REPORTED_REFERRAL),
        new Published(remainder(), CaseExamples.REMAINED),
        new Published(refusedInput(), CaseExamples.REFUSED_INPUT));
  }

  private static RegistrationState runningCase() {
    return new RegistrationState(
        UUID.fromString("12c36dd2-7218-440f-9113-68294c7c54ff"),
        UUID.fromString("a6635b8b-fd35-4b75-920d-4c48727bd97b"),
        UUID.fromString("2ca7ae88-d632-42cf-9c71-5f7573e6b0cc"),
        "GM0935",
        1,
        RegistrationForm.CASE,
        "GP",
        "MULTIPLE",
        "BU09350205",
        null,
        CABERG_MALPERTUIS,
        "FEMALE",
        1968,
        "WITH_OTHERS_AND_CHILDREN",
        new Registered(LocalDate.parse("2013-09-12"), Instant.parse("2013-09-12T09:30:00Z"), true),
        null,
        UUID.fromString("0f6b1e0e-2b3c-4c55-9a0e-6f0a4f2f9a11"),
        List.of(
            reached("REGISTERED", "2013-09-12", "2013-09-12T09:30:00Z"),
            reached("CLARIFYING", "2013-09-19", "2013-09-19T15:00:00Z")),
        "partner",
        List.of(
            new DangerReported(
                "CHILD_DEVELOPMENT",
                Instant.parse("2013-09-20T08:00:00Z"),
                Instant.parse("2013-09-21T08:00:00Z"),
                Instant.parse("2013-09-20T16:00:00Z"),
                true)),
        List.of(
            new QuestionTriaged(
                "MULTIPLE",
                "SINGLE",
                LocalDate.parse("2013-09-19"),
                Instant.parse("2013-09-19T15:00:00Z"),
                true)),
        List.of(
            new ContactHeld(
                LocalDate.parse("2013-09-19"), Instant.parse("2013-09-19T15:00:00Z"), true)));
  }

  private static RegistrationState closedCase() {
    return new RegistrationState(
        UUID.fromString("53eb2177-09cf-4517-9e98-2f47afe2ec63"),
        UUID.fromString("6a5bf4da-fd6e-4345-9550-d3fb493d511c"),
        UUID.fromString("dab380bd-c565-425a-9abc-613a1776b9cd"),
        "GM0935",
        2,
        RegistrationForm.CASE,
        "SELF",
        "SINGLE",
        "BU09350204",
        null,
        CABERG_MALPERTUIS,
        "MALE",
        1947,
        "ALONE",
        new Registered(LocalDate.parse("2014-03-03"), Instant.parse("2014-03-03T13:05:00Z"), true),
        new Closed(
            LocalDate.parse("2014-05-20"),
            "SUPPORT_SUFFICIENT",
            Instant.parse("2014-05-20T14:45:00Z"),
            true),
        UUID.fromString("4f1b7d0a-91c4-4d0b-8a55-0c9b7c8e2d12"),
        List.of(
            reached("REGISTERED", "2014-03-03", "2014-03-03T13:05:00Z"),
            reached("CLOSED", "2014-05-20", "2014-05-20T14:45:00Z")),
        null);
  }

  private static RegistrationState personWithoutCase() {
    return new RegistrationState(
        UUID.fromString("e41330af-a213-4e4f-95e2-88dd41d0db70"),
        null,
        null,
        "GM0935",
        1,
        RegistrationForm.PERSON_WITHOUT_CASE,
        "SERVICE_POINT",
        "SINGLE",
        "BU09350207",
        null,
        CABERG_MALPERTUIS,
        "UNKNOWN",
        null,
        null,
        new Registered(LocalDate.parse("2014-08-19"), Instant.parse("2014-08-19T10:00:00Z"), true),
        null,
        UUID.fromString("9b0e5a3c-7a4d-4f0f-b1de-2c61a5d83c13"),
        List.of(),
        null);
  }

  private static PhaseReached reached(String phase, String on, String knownFrom) {
    return new PhaseReached(phase, LocalDate.parse(on), Instant.parse(knownFrom), true);
  }

  private static OutsideRegistration outside() {
    return new OutsideRegistration(
        UUID.fromString("85f24ca3-22a8-4600-93a7-fb729a0d42a6"),
        "GM0935",
        CABERG_MALPERTUIS,
        LocalDate.parse("2014-10-01"));
  }

  private static ReferralState referral() {
    return new ReferralState(
        UUID.fromString("4d0f6a1e-2f2b-4a58-8d0c-6f1f3c1f7b01"),
        UUID.fromString("a6635b8b-fd35-4b75-920d-4c48727bd97b"),
        "GM0935",
        CABERG_MALPERTUIS,
        4,
        "REFERRAL",
        "SECOND_LINE",
        UUID.fromString("7b9c0a52-64a1-4d0a-9c7e-1d2f3a4b5c6d"),
        null,
        "CONSENT",
        "REPORTED_BACK",
        LocalDate.parse("2014-04-15"),
        LocalDate.parse("2014-09-28"),
        List.of(
            referred("PROPOSED", "2014-04-01"),
            referred("ACCEPTED", "2014-04-04"),
            referred("COMPLETED", "2014-08-20"),
            referred("REPORTED_BACK", "2014-08-27")));
  }

  private static ReferralStatusChange referred(String status, String on) {
    return new ReferralStatusChange(
        status, LocalDate.parse(on), Instant.parse(on + "T10:00:00Z"), true);
  }

  private static RefusedInputState refusedInput() {
    return new RefusedInputState(
        UUID.fromString("0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c61"),
        "GM0935",
        2,
        "partner",
        LocalDate.parse("2014-10-06"),
        "/client/birthYear",
        "expected-number",
        7);
  }

  private static CaseRemainder remainder() {
    return new CaseRemainder(
        UUID.fromString("c9b1d8f0-0a57-4c52-a5a9-6a2a2f9ce601"),
        "GM0935",
        RegistrationForm.CASE,
        CABERG_MALPERTUIS,
        LocalDate.parse("2014-03-01"),
        LocalDate.parse("2014-05-01"),
        "SELF",
        "SINGLE",
        "MALE",
        "60-79",
        "ALONE",
        "SUPPORT_SUFFICIENT");
  }
}
