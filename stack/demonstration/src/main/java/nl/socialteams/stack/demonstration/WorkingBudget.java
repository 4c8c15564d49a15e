// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.demonstration;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import static nl.socialteams.stack.demonstration.Areas.MAASTRICHT;

/** The working budget of 2017 and what the eight teams asked of it in its first year. */
final class WorkingBudget {
  private static final int EXPENDITURES = 36;
  private static final String APPROVER = "demonstration-budget-holder";
  private static final List<String> TEAMS_OF_2017 =
      List.of(
          "Limmel-Nazareth",
          "Wittevrouwenveld-Wyckerpoort",
          "De Heeg",
          "Daalhof",
          "Mariaberg",
          "Caberg-Bosscherveld",
          "Malberg-Malpertuis",
          "Centrum");

  private final PublicApi api;
  private final Story story;
  private final Areas areas;

  WorkingBudget(PublicApi api, Story story, Areas areas) {
    this.api = api;
    this.story = story;
    this.areas = areas;
  }

  /** Returns the budget's address. */
  String spend() {
    new Mandates(api, story).record();
    String budget = grant();
    Map<String, Integer> outcomes = new TreeMap<>();
    for (int number = 0; number < EXPENDITURES; number++) {
      outcomes.merge(spend(budget, number), 1, Integer::sum);
    }
    story.tell(EXPENDITURES + " expenditures of 2017: " + outcomes);
    return "/budget/v1/budgets/" + budget;
  }

  private String grant() {
    Map<String, Object> budget =
        Map.of(
            "municipality",
            MAASTRICHT,
            "year",
            2017,
            "sourceOfFunds",
            "Innovatiegelden Wmo",
            "amount",
            "150000.00",
            "knownSince",
            Moments.noonOf(LocalDate.of(2017, 2, 23)));
    return api.create("budget 2017", "/budget/v1/budgets", budget).path("budgetId").asText();
  }

  /** Returns how it ended: every ninth is refused, every fifth waits, the others are paid. */
  private String spend(String budget, int number) {
    LocalDate day = LocalDate.of(2017, 3, 1).plusDays(number * 8L);
    String expenditure = request(budget, number, day);
    if (number % 5 == 4) {
      return "waiting";
    }
    if (number % 9 == 8) {
      decide(expenditure, "REFUSED", day);
      return "refused";
    }
    decide(expenditure, "APPROVED", day);
    pay(expenditure, day.plusDays(3));
    return "paid";
  }

  private String request(String budget, int number, LocalDate day) {
    Map<String, Object> wanted = new LinkedHashMap<>();
    wanted.put("budgetId", budget);
    wanted.put("teamId", areas.team(TEAMS_OF_2017.get(number % TEAMS_OF_2017.size())));
    wanted.putAll(Impulse.number(number).body());
    wanted.put("requestedOn", Moments.morningOf(day));
    wanted.put("knownSince", Moments.morningOf(day));
    return api.create("expenditure " + number, "/budget/v1/expenditures", wanted)
        .path("expenditureId")
        .asText();
  }

  private void decide(String expenditure, String outcome, LocalDate day) {
    Map<String, Object> decision = new LinkedHashMap<>();
    decision.put("outcome", outcome);
    if (outcome.equals("REFUSED")) {
      decision.put("reason", "Een reguliere regeling voorziet hierin op tijd.");
    }
    decision.put("decidedOn", Moments.noonOf(day));
    decision.put("knownSince", Moments.noonOf(day));
    move(expenditure, "RESERVED", "/decisions", decision);
  }

  private void pay(String expenditure, LocalDate day) {
    Map<String, Object> payment =
        Map.of("paidOn", Moments.morningOf(day), "knownSince", Moments.morningOf(day));
    move(expenditure, "APPROVED", "/payments", payment);
  }

  /** Only from the status it is still in, so that a second run goes on where the first stopped. */
  private void move(String expenditure, String from, String step, Map<String, Object> body) {
    String path = "/budget/v1/expenditures/" + expenditure;
    Answer current = api.read(path);
    if (current.body().path("status").asText().equals(from)) {
      api.change(APPROVER, path + step, current.version(), body);
    }
  }
}
