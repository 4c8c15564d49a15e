// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.demonstration.evaluation;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/** Programme costs, working budget, norm of saving, and the subsidy that is reduced. */
record MoneyLines(Reports reports) {

  List<EvaluationLine> lines() {
    List<EvaluationLine> lines = new ArrayList<>();
    lines.add(EvaluationLine.of("programme costs of 2013", "94500.00", programme(2013)));
    lines.add(EvaluationLine.of("programme costs of 2014", "116000.00", programme(2014)));
    lines.add(
        EvaluationLine.of(
            "working budget of 2017",
            "150000.00",
            reports
                .get("/budget/v1/budgets", "year=2017")
                .path("items")
                .path(0)
                .path("amount")
                .asText()));
    lines.add(
        EvaluationLine.of(
            "saved for a person in work (UWV)",
            "16000.00",
            from("/budget/v1/return-norms", "code=WORK_GAINED_OR_KEPT", "UWV")
                .path("value")
                .path("expected")
                .asText()));
    subsidy(lines);
    return lines;
  }

  private void subsidy(List<EvaluationLine> lines) {
    JsonNode subsidy = from("/budget/v1/subsidies", "", "Antwoorden");
    lines.add(
        EvaluationLine.of(
            "information and advice", "544583.00", subsidy.path("baseAmount").asText()));
    String[] left = {"356583.00", "244583.00", "169583.00"};
    for (int place = 0; place < left.length; place++) {
      JsonNode year = subsidy.path("years").path(place + 1);
      lines.add(
          EvaluationLine.of(
              "information and advice, " + (2021 + place),
              left[place],
              year.path("amount").asText()));
    }
  }

  private String programme(int year) {
    return from("/budget/v1/programme-costs", "year=" + year, "Evaluatie").path("amount").asText();
  }

  /** What was recorded from a source, among whatever else was recorded. */
  private JsonNode from(String path, String query, String source) {
    for (JsonNode item :
        reports.get(path, query.isEmpty() ? "limit=200" : "limit=200&" + query).path("items")) {
      if (item.path("source").asText().startsWith(source)) {
        return item;
      }
    }
    return MissingNode.getInstance();
  }
}
