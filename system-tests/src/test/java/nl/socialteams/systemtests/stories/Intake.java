// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.stories;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How somebody comes to the team.
 *
 * @param entry through which door
 * @param household of somebody who came before; null for one of their own
 */
record Intake(
    Resident resident,
    String entry,
    LocalDate on,
    String neighbourhood,
    String question,
    List<String> lifeDomains,
    String household) {

  static Intake of(Resident resident, String entry, LocalDate on, String neighbourhood) {
    return new Intake(resident, entry, on, neighbourhood, "", List.of(), null);
  }

  Intake asking(String words, String... domains) {
    return new Intake(resident, entry, on, neighbourhood, words, List.of(domains), household);
  }

  Intake livingWith(CaseFile other) {
    return new Intake(
        resident, entry, on, neighbourhood, question, lifeDomains, other.householdId());
  }

  Map<String, Object> body() {
    Map<String, Object> registration = new LinkedHashMap<>();
    registration.put("municipality", CaseFile.MAASTRICHT);
    registration.put("form", "CASE");
    registration.put("registeredOn", on.toString());
    registration.put("entry", entry);
    registration.put(
        "question", Map.of("kind", "MULTIPLE", "text", question, "lifeDomains", lifeDomains));
    registration.put("neighbourhoodCode", neighbourhood);
    registration.put("client", resident.asClient());
    if (household != null) {
      registration.put("householdId", household);
    }
    return registration;
  }
}
