// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.mainjob;

import java.util.LinkedHashMap;
import java.util.Map;

/** Bodies of requests, with made-up people. */
public final class Registrations {
  private Registrations() {}

  public static Map<String, Object> on(String day, String neighbourhood) {
    Map<String, Object> registration = new LinkedHashMap<>();
    registration.put("municipality", "GM0935");
    registration.put("form", "CASE");
    registration.put("registeredOn", day);
    registration.put("entry", "SELF");
    registration.put("question", Map.of("kind", "MULTIPLE", "text", "Verzonnen vraag."));
    registration.put("neighbourhoodCode", neighbourhood);
    registration.put(
        "client",
        Map.of(
            "givenName", "Dirk",
            "familyName", "Verzonnen",
            "gender", "MALE",
            "birthYear", 1971));
    return registration;
  }

  static Map<String, Object> shoes(String budget, String team, String caseId) {
    Map<String, Object> shoes = new LinkedHashMap<>();
    shoes.put("budgetId", budget);
    shoes.put("teamId", team);
    shoes.put("amount", "79.95");
    shoes.put("purpose", "WORK_EQUIPMENT");
    shoes.put("lifeDomain", "WORK_AND_EDUCATION");
    shoes.put("problemPrevented", "JOB_LOSS");
    shoes.put("caseId", caseId);
    shoes.put("payeeKind", "SUPPLIER");
    shoes.put("urgency", "TODAY");
    return shoes;
  }
}
