// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.demonstration;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import static nl.socialteams.stack.demonstration.Areas.MAASTRICHT;

/** Who may decide how much from the day of the decision of 2017; the amounts are made up. */
final class Mandates {
  private static final LocalDate DECIDED = LocalDate.of(2017, 2, 23);

  private final PublicApi api;
  private final Story story;

  Mandates(PublicApi api, Story story) {
    this.api = api;
    this.story = story;
  }

  void record() {
    record("BUDGET_HOLDER", "25000.00", "0.00", "5000.00");
    record("TEAM_COORDINATOR", "250.00", "100.00", null);
    record("TEAM_MEMBER", "0.00", "50.00", null);
    story.tell("Mandates of budget holder, team coordinator and team member");
  }

  private void record(String role, String decides, String own, String fourEyes) {
    Map<String, Object> mandate = new LinkedHashMap<>();
    mandate.put("municipality", MAASTRICHT);
    mandate.put("role", role);
    mandate.put("decideUpTo", decides);
    mandate.put("ownUpTo", own);
    if (fourEyes != null) {
      mandate.put("fourEyesAbove", fourEyes);
    }
    mandate.put("validFrom", DECIDED.toString());
    mandate.put("knownSince", Moments.noonOf(DECIDED));
    api.create("mandate " + role, "/budget/v1/mandates", mandate);
  }
}
