// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import static nl.socialteams.stack.demonstration.Areas.MAASTRICHT;

/**
 * Cases that run with teams of today, so that who signs in as one of their members sees some; one
 * of them was opened by another team because of danger, and in one an organisation is kept out.
 */
final class RunningCases {
  private static final LocalDate FIRST = LocalDate.of(2024, 1, 8);
  private static final List<String> NEIGHBOURHOODS =
      List.of("BU09350205", "BU09350206", "BU09350402");
  private static final int HOW_MANY = 30;
  private static final int FIRST_RESIDENT = 1000;

  /** One who lives with children, of the neighbourhood of the demonstration's worker. */
  private static final int FAMILY = 21;

  private final PublicApi api;
  private final Story story;
  private final Organisations organisations;

  RunningCases(PublicApi api, Story story, Organisations organisations) {
    this.api = api;
    this.story = story;
    this.organisations = organisations;
  }

  void register() {
    List<String> opened = new ArrayList<>();
    for (int number = 0; number < HOW_MANY; number++) {
      opened.add(register(number, "running " + number, "SELF"));
    }
    openInDanger(opened.getFirst());
    keepOut(opened.getFirst());
    // of one neighbourhood, so of one team
    new LifeOfCases(api, organisations)
        .tell(List.of(opened.get(3), opened.get(6), opened.get(9), opened.get(12)));
    planWithChildren(opened.get(FAMILY));
    register(15, "the same resident again", "GENERAL_PRACTITIONER");
    story.tell(HOW_MANY + " cases that run with teams of today");
  }

  private String register(int number, String name, String entry) {
    LocalDate day = FIRST.plusDays(number * 9L);
    Map<String, Object> registration = new LinkedHashMap<>();
    registration.put("municipality", MAASTRICHT);
    registration.put("form", "CASE");
    registration.put("registeredOn", day.toString());
    registration.put("entry", entry);
    registration.put("question", Map.of("kind", "MULTIPLE", "text", "Verzonnen vraag."));
    registration.put("neighbourhoodCode", NEIGHBOURHOODS.get(number % NEIGHBOURHOODS.size()));
    registration.put("client", new Resident(FIRST_RESIDENT + number).client(day));
    registration.put("knownSince", Moments.morningOf(day));
    return api.create(name, "/cases/v1/registrations", registration).path("caseId").asText();
  }

  /** The plan of a parent is about the children too, who have no file. */
  private void planWithChildren(String caseId) {
    LocalDate day = FIRST.plusDays(FAMILY * 9L);
    List<String> children =
        new Children(api).of(caseId, new Resident(FIRST_RESIDENT + FAMILY), day);
    Map<String, Object> draft =
        Map.of(
            "interventions",
            List.of(Map.of("text", "Verzonnen afspraak over de opvang.")),
            "memberIds",
            children);
    api.createAs(
        "team-member",
        "plan with children",
        "/cases/v1/plans",
        Map.of("caseId", caseId, "draftedOn", day.plusDays(14).toString(), "draft", draft));
  }

  private void openInDanger(String caseId) {
    api.createAs(
        "team-member-other-team",
        "danger " + caseId,
        "/cases/v1/cases/" + caseId + "/emergency-accesses",
        Map.of("danger", "CHILD_DEVELOPMENT", "reason", "Verzonnen melding van een school."));
  }

  private void keepOut(String caseId) {
    api.createAs(
        "team-member",
        "kept out " + caseId,
        "/cases/v1/cases/" + caseId + "/exclusions",
        Map.of("organisationId", organisations.id("Mondriaan"), "reason", "Verzonnen bezwaar."));
  }
}
