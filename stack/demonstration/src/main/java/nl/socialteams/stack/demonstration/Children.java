// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Children who live with a resident and have no file of their own. They are members of the
 * household, and registered nowhere, so no figure counts them.
 */
final class Children {
  private final PublicApi api;

  Children(PublicApi api) {
    this.api = api;
  }

  /**
   * Those of some of the residents who live with children.
   *
   * @return their ids as members, empty for others
   */
  List<String> of(String caseId, Resident parent, LocalDate registeredOn) {
    List<String> members = new ArrayList<>();
    if (parent.bringsChildren()) {
      String path = "/cases/v1/households/" + household(caseId) + "/members";
      for (int place = 0; place < parent.children(); place++) {
        Map<String, Object> joins = new LinkedHashMap<>();
        joins.put("person", parent.child(place, registeredOn));
        joins.put("validFrom", registeredOn.toString());
        joins.put("knownSince", Moments.noonOf(registeredOn));
        String name = "child " + parent.number() + " " + place;
        members.add(api.create(name, path, joins).path("memberId").asText());
      }
    }
    return members;
  }

  private String household(String caseId) {
    return api.read("/cases/v1/cases/" + caseId)
        .body()
        .path("household")
        .path("householdId")
        .asText();
  }
}
