// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.madeup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Files in which more was written than in those of the demonstration: contacts, consents,
 * referrals, triage, danger and aftercare, told to case-service as a system that imports history
 * does.
 */
record FullFiles(CaseApi api, String organisation) {
  private static final int HOW_MANY = 60;
  private static final int OPENED_BEFORE = 70;
  private static final List<String> NEIGHBOURHOODS =
      List.of("BU09350205", "BU09350206", "BU09350402");
  private static final List<String> DOMAINS =
      List.of("FINANCES", "MENTAL_HEALTH", "SOCIAL_NETWORK", "WORK_AND_EDUCATION");

  void tell() {
    LocalDate today = LocalDate.now(Clock.systemUTC());
    for (int number = 0; number < HOW_MANY; number++) {
      tell(number, today.minusDays(OPENED_BEFORE + number));
    }
  }

  private void tell(int number, LocalDate day) {
    JsonNode made = api.post("/cases/v1/registrations", null, registration(number, day));
    String path = "/cases/v1/cases/" + made.path("caseId").asText();
    FileContent content = new FileContent(api, path, number, day);
    content.contact("KITCHEN_TABLE_TALK", 3);
    content.triage(4);
    content.measurement(5);
    content.support(10);
    content.plan(made.path("caseId").asText());
    content.contact("HOME_VISIT", 30);
    content.measurement(50);
    if (number % 2 == 0) {
      content.consent(organisation, 14);
      content.referral(organisation, 15);
    }
    if (number % 10 == 0) {
      content.danger(20);
    }
    if (number % 5 == 0) {
      content.aftercare(55);
    }
  }

  private static Map<String, Object> registration(int number, LocalDate day) {
    Map<String, Object> told = new HashMap<>();
    told.put("municipality", "GM0935");
    told.put("form", "CASE");
    told.put("registeredOn", day.toString());
    told.put("knownSince", FileContent.noonOf(day));
    told.put("entry", number % 3 == 0 ? "SELF" : "GENERAL_PRACTITIONER");
    told.put("neighbourhoodCode", NEIGHBOURHOODS.get(number % NEIGHBOURHOODS.size()));
    told.put(
        "question",
        Map.of(
            "kind", "MULTIPLE",
            "text", "Schulden, spanning thuis en geen werk; er is al eens eerder hulp geweest.",
            "lifeDomains", List.of(DOMAINS.get(number % DOMAINS.size()))));
    told.put(
        "client",
        Map.of(
            "givenName",
            "Aaltje",
            "familyName",
            "Voorbeeld-" + number,
            "gender",
            number % 2 == 0 ? "FEMALE" : "MALE",
            "birthDate",
            LocalDate.of(1950, 1, 1).plusDays(number * 211L).toString()));
    return told;
  }
}
