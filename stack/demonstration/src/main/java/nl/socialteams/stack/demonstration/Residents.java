// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.demonstration;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.fasterxml.jackson.databind.JsonNode;

import static nl.socialteams.stack.demonstration.Areas.MAASTRICHT;
import static nl.socialteams.stack.demonstration.Areas.PILOT;

/**
 * Registers the residents of the pilot: 248 cases, 12 persons without one, 14 outside the system.
 */
final class Residents {
  private static final List<String> ENTRIES =
      List.of(
          "SELF",
          "GENERAL_PRACTITIONER",
          "POLICE_OFFICER",
          "YOUTH_WORKER",
          "SERVICE_POINT",
          "PARTNER_ORGANISATION",
          "DIGITAL_COUNTER",
          "PRIEST",
          "PSYCHIATRIST");
  private static final List<String> QUESTIONS = List.of("MULTIPLE", "SINGLE", "MULTI_PROBLEM");

  private final PublicApi api;
  private final Story story;
  private final Areas areas;
  private final Map<String, PilotCase> cases = new ConcurrentHashMap<>();

  Residents(PublicApi api, Story story, Areas areas) {
    this.api = api;
    this.story = story;
    this.areas = areas;
  }

  void register() {
    Together.forEach(PilotCase.all(), this::registerCase);
    for (Period period : Period.EVALUATED) {
      story.tell(period.from() + " to " + period.until() + ": " + period.cases() + " cases");
    }
    new PilotContent(api, story).load(cases);
    registerWithoutCase();
    noteOutside();
  }

  private void registerCase(PilotCase pilotCase) {
    JsonNode answer = register(pilotCase.number(), "CASE", pilotCase.day());
    cases.put(answer.path("caseId").asText(), pilotCase);
  }

  private void registerWithoutCase() {
    for (int number = 0; number < 12; number++) {
      register(
          cases.size() + number,
          "PERSON_WITHOUT_CASE",
          LocalDate.of(2013, 2, 11).plusMonths(number));
    }
    story.tell("12 persons without a case");
  }

  private void noteOutside() {
    for (int number = 0; number < 14; number++) {
      LocalDate month = LocalDate.of(2013, 9, 1).plusMonths(number);
      api.create(
          "outside " + number,
          "/cases/v1/outside-registrations",
          Map.of("teamId", areas.team(PILOT), "month", month.toString()));
    }
    story.tell("14 registered outside the system, at their wish");
  }

  private JsonNode register(int number, String form, LocalDate day) {
    Map<String, Object> registration = new LinkedHashMap<>();
    registration.put("municipality", MAASTRICHT);
    registration.put("form", form);
    registration.put("registeredOn", day.toString());
    registration.put("entry", ENTRIES.get(number % ENTRIES.size()));
    registration.put(
        "question",
        Map.of("kind", QUESTIONS.get(number % QUESTIONS.size()), "text", "Verzonnen vraag."));
    PilotArea.on(day, number).writeTo(registration);
    registration.put("client", new Resident(number).client(day));
    registration.put("knownSince", Moments.morningOf(day));
    return api.create("registration " + number, "/cases/v1/registrations", registration);
  }
}
