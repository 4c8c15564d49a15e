// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.stories;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Something that is agreed on in a plan; at the kitchen table only half of it may be known.
 *
 * @param actor who does it; null while that is not known
 * @param file whose it is; null for that in which the plan was begun
 */
record Intervention(
    String id,
    String lifeDomain,
    String text,
    String goal,
    String actor,
    LocalDate from,
    CaseFile file,
    boolean forChild) {

  static Intervention about(String lifeDomain, String text) {
    return new Intervention(
        UUID.randomUUID().toString(), lifeDomain, text, null, null, null, null, false);
  }

  Intervention to(String wanted, String who, LocalDate begins) {
    return new Intervention(id, lifeDomain, text, wanted, who, begins, file, forChild);
  }

  Intervention in(CaseFile other) {
    return new Intervention(id, lifeDomain, text, goal, actor, from, other, forChild);
  }

  Intervention forAChild() {
    return new Intervention(id, lifeDomain, text, goal, actor, from, file, true);
  }

  Map<String, Object> body() {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("interventionId", id);
    body.put("lifeDomain", lifeDomain);
    body.put("text", text);
    body.put("forChild", forChild);
    if (actor != null) {
      body.put("goal", goal);
      body.put("actorKind", actor);
      body.put("ring", ring());
      body.put("validFrom", from.toString());
    }
    if (file != null) {
      body.put("caseId", file.caseId());
    }
    return body;
  }

  private String ring() {
    return switch (actor) {
      case "RESIDENT" -> "OWN_STRENGTH";
      case "NETWORK" -> "SOCIAL_NETWORK";
      default -> "GENERAL_PROVISION";
    };
  }
}
