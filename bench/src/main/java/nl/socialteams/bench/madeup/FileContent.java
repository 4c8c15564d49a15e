// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.madeup;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What is written in one file.
 *
 * @param path of the case
 * @param number of the file, which varies what is written
 * @param opened the day on which all of it began
 */
record FileContent(CaseApi api, String path, int number, LocalDate opened) {
  private static final String DISCUSSED =
      "De bewoner vertelt wat er speelt, wat het netwerk kan doen en wat er eerst moet gebeuren. ";

  static String noonOf(LocalDate day) {
    return day + "T12:00:00Z";
  }

  void contact(String kind, int after) {
    Map<String, Object> told = told(after);
    told.put("heldOn", on(after));
    told.put("kind", kind);
    told.put("residentPresent", true);
    told.put("network", List.of("FAMILY"));
    told.put("discussed", DISCUSSED.repeat(1 + number % 4));
    api.post(path + "/contact-moments", null, told);
  }

  void triage(int after) {
    Map<String, Object> told = told(after);
    told.put("kind", "MULTIPLE");
    told.put("on", on(after));
    api.post(path + "/triages", null, told);
  }

  void measurement(int after) {
    Map<String, Object> told = told(after);
    told.put("matrix", "ZRM");
    told.put("on", on(after));
    told.put("responsibleForChildren", false);
    told.put(
        "scores",
        List.of(
            score("FINANCES", 1),
            score("MENTAL_HEALTH", 2),
            score("SOCIAL_NETWORK", 3),
            score("HOUSING", 4),
            score("SUBSTANCE_USE", 5)));
    api.post(path + "/measurements", null, told);
  }

  private Map<String, Object> score(String domain, int place) {
    return Map.of("domain", domain, "score", 1 + (number + place) % 5);
  }

  void support(int after) {
    Map<String, Object> added = new HashMap<>();
    added.put("arrangement", "NEW");
    added.put("lifeDomain", "FINANCES");
    added.put("ring", "INDIVIDUAL_PROVISION");
    added.put("kind", "DEBT_COUNSELLING");
    added.put("validFrom", on(after));
    added.put("knownSince", noonOf(opened.plusDays(after)));
    added.put("unitCost", Map.of("amount", "78.50", "unit", "HOUR", "unitsPerMonth", 6));
    api.post(path + "/support-inventories", null, Map.of("supports", List.of(added)));
  }

  /** Drafted after two weeks, agreed after three. */
  void plan(String caseId) {
    Map<String, Object> agreed = new HashMap<>();
    agreed.put("lifeDomain", "FINANCES");
    agreed.put("actorKind", "RESIDENT");
    agreed.put("ring", "OWN_STRENGTH");
    agreed.put("goal", "IMPROVE");
    agreed.put("validFrom", on(22));
    agreed.put("text", "Verzonnen afspraak: elke week samen de post openen.");
    Map<String, Object> draft = told(14);
    draft.put("caseId", caseId);
    draft.put("draftedOn", on(14));
    draft.put("draft", Map.of("interventions", List.of(agreed)));
    JsonNode plan = api.post("/cases/v1/plans", null, draft);
    Map<String, Object> agreement = told(21);
    agreement.put("agreedOn", on(21));
    agreement.put("how", "SIGNED");
    api.post(
        "/cases/v1/plans/" + plan.path("planId").asText() + "/agreements", "\"v1\"", agreement);
  }

  void consent(String organisation, int after) {
    Map<String, Object> told = told(after);
    told.put("organisationId", organisation);
    told.put("purpose", "REFERRAL");
    told.put("givenOn", on(after));
    told.put("parts", List.of("CLIENT", "QUESTION"));
    told.put("way", "SPOKEN");
    api.post(path + "/consents", null, told);
  }

  void referral(String organisation, int after) {
    Map<String, Object> told = told(after);
    told.put("kind", "REFERRAL");
    told.put("targetKind", "PARTNER");
    told.put("organisationId", organisation);
    told.put("proposedOn", on(after));
    told.put("question", "Verzonnen verzoek om begeleiding.");
    api.post(path + "/referrals", null, told);
  }

  void danger(int after) {
    Map<String, Object> told = told(after);
    told.put("kind", "VIOLENCE");
    told.put("seen", "Verzonnen signaal.");
    api.post(path + "/danger-reports", null, told);
  }

  void aftercare(int after) {
    Map<String, Object> told = told(after);
    told.put("startedOn", on(after));
    told.put("contactOn", on(after + 60));
    told.put("agreement", "Verzonnen afspraak om te bellen.");
    api.post(path + "/aftercare-appointments", null, told);
  }

  private Map<String, Object> told(int after) {
    Map<String, Object> told = new HashMap<>();
    told.put("knownSince", noonOf(opened.plusDays(after)));
    return told;
  }

  private String on(int after) {
    return opened.plusDays(after).toString();
  }
}
