// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.stories;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** The working budget of this year, which the teams share. */
record WorkingBudget(SignedIn holder, String budgetId) {
  private static final String EXPENDITURES = "/budget/v1/expenditures";

  static WorkingBudget ofThisYear() {
    SignedIn holder = SignedIn.as("budget-holder");
    String list = "/budget/v1/budgets?municipality=GM0935&limit=200&year=" + Days.today().getYear();
    String budget =
        holder.read(list).getString("items.find { it.sourceOfFunds == 'Sociale teams' }.budgetId");
    return new WorkingBudget(holder, budget);
  }

  /** Returns the expenditure; the amount is reserved for it at once. */
  String isAskedForWorkShoes(TeamMember by, CaseFile file, String amount) {
    Map<String, Object> shoes = new LinkedHashMap<>();
    shoes.put("budgetId", budgetId);
    shoes.put("teamId", file.teamId());
    shoes.put("caseId", file.caseId());
    shoes.put("amount", amount);
    shoes.put("purpose", "WORK_EQUIPMENT");
    shoes.put("lifeDomain", "WORK_AND_EDUCATION");
    shoes.put("problemPrevented", "JOB_LOSS");
    shoes.put("explanation", "Zonder werkschoenen kan hij maandag niet beginnen");
    shoes.put("payeeKind", "SUPPLIER");
    shoes.put("urgency", "TODAY");
    return by.account().makeOnceKnown(EXPENDITURES, shoes).getString("expenditureId");
  }

  void grants(String expenditure) {
    holder.step(EXPENDITURES + "/" + expenditure, "/decisions", Map.of("outcome", "APPROVED"));
  }

  void pays(String expenditure) {
    String now = Instant.now().toString();
    holder.step(EXPENDITURES + "/" + expenditure, "/payments", Map.of("paidOn", now));
  }

  String status(String expenditure) {
    return holder.read(EXPENDITURES + "/" + expenditure).getString("status");
  }

  /** What was paid of today's requests to keep people in work. */
  BigDecimal paidAgainstJobLoss() {
    String today = Days.today().toString();
    String amount =
        holder
            .read("/budget/v1/monitoring?municipality=GM0935&from=" + today + "&until=" + today)
            .getString("byProblemPrevented.find { it.key == 'JOB_LOSS' }?.paid?.amount");
    return amount == null ? BigDecimal.ZERO : new BigDecimal(amount);
  }
}
