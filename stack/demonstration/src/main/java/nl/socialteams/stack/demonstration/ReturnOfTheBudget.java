// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.demonstration;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

import static nl.socialteams.stack.demonstration.Areas.MAASTRICHT;

/**
 * What the expenditures of 2017 brought, and what a regular scheme would have done. That UWV counts
 * EUR 16,000 for a person who gets or keeps work, and that special assistance takes some weeks,
 * stands in the decision of February 2017; the other norms, the shares and the effects are made up.
 */
final class ReturnOfTheBudget {
  private static final String MADE_UP = "Verzonnen voor de demonstratie";
  private static final LocalDate DECISION = LocalDate.of(2017, 2, 23);
  private static final LocalDate LOOKED_BACK = LocalDate.of(2018, 1, 31);

  private final PublicApi api;
  private final Story story;
  private final String budget;

  /**
   * @param budget the address of the budget of 2017
   */
  ReturnOfTheBudget(PublicApi api, Story story, String budget) {
    this.api = api;
    this.story = story;
    this.budget = budget;
  }

  void record() {
    Map<String, String> norms = norms();
    String scheme = scheme();
    int effects = 0;
    int paid = 0;
    for (JsonNode expenditure : expenditures()) {
      if (Set.of("PAID", "SETTLED").contains(expenditure.path("status").asText())) {
        compare(expenditure, scheme);
        effects += effect(expenditure, norms, paid) ? 1 : 0;
        paid++;
      }
    }
    story.tell(
        norms.size()
            + " norms of return, "
            + effects
            + " effects, "
            + paid
            + " compared with a scheme");
  }

  private Map<String, String> norms() {
    Map<String, String> norms = new LinkedHashMap<>();
    norms.put(
        "JOB_LOSS",
        norm(
            "WORK_GAINED_OR_KEPT",
            "Werk gekregen of behouden",
            "UWV, in het besluit van 23 februari 2017",
            "PERSON",
            List.of("16000.00", "16000.00", "16000.00")));
    norms.put(
        "EVICTION",
        norm(
            "EVICTION_PREVENTED",
            "Huisuitzetting voorkomen",
            MADE_UP,
            "HOUSEHOLD",
            List.of("5000.00", "9000.00", "14000.00")));
    norms.put(
        "DEBT",
        norm(
            "DEBT_PREVENTED",
            "Oplopende schuld voorkomen",
            MADE_UP,
            "HOUSEHOLD",
            List.of("500.00", "1200.00", "2500.00")));
    return norms;
  }

  private String norm(
      String code, String label, String source, String unit, List<String> lowExpectedHigh) {
    Map<String, Object> norm = new LinkedHashMap<>();
    norm.put("municipality", MAASTRICHT);
    norm.put("code", code);
    norm.put("label", label);
    norm.put("source", source);
    norm.put("unit", unit);
    norm.put(
        "value",
        Map.of(
            "low", lowExpectedHigh.get(0),
            "expected", lowExpectedHigh.get(1),
            "high", lowExpectedHigh.get(2)));
    norm.put("attribution", Map.of("low", 0.25, "expected", 0.5, "high", 1));
    norm.put("attributionSource", MADE_UP);
    norm.put("validFrom", "2017-01-01");
    norm.put("knownSince", Moments.noonOf(DECISION));
    return api.create("norm " + code, "/budget/v1/return-norms", norm).path("normId").asText();
  }

  private String scheme() {
    Map<String, Object> scheme = new LinkedHashMap<>();
    scheme.put("municipality", MAASTRICHT);
    scheme.put("code", "SPECIAL_ASSISTANCE");
    scheme.put("label", "Bijzondere bijstand");
    scheme.put(
        "source", "Besluit van 23 februari 2017: een paar weken; aandeel en maximum verzonnen");
    scheme.put("law", "SPECIAL_ASSISTANCE");
    scheme.put("pays", Map.of("share", 0.8, "maximum", "500.00"));
    scheme.put("handlingDays", 21);
    scheme.put("validFrom", "2015-01-01");
    scheme.put("knownSince", Moments.noonOf(DECISION));
    return api.create("scheme special assistance", "/budget/v1/schemes", scheme)
        .path("schemeId")
        .asText();
  }

  private JsonNode expenditures() {
    String id = budget.substring(budget.lastIndexOf('/') + 1);
    String path =
        "/budget/v1/expenditures?municipality=" + MAASTRICHT + "&budgetId=" + id + "&limit=200";
    return api.read(path).body().path("items");
  }

  private void compare(JsonNode expenditure, String scheme) {
    String id = expenditure.path("expenditureId").asText();
    api.create(
        "comparison of " + id,
        "/budget/v1/scheme-comparisons",
        Map.of(
            "expenditureId",
            id,
            "schemeId",
            scheme,
            "comparedOn",
            LOOKED_BACK.toString(),
            "knownSince",
            Moments.noonOf(LOOKED_BACK)));
  }

  /** Two of three that a norm is about had an effect. */
  private boolean effect(JsonNode expenditure, Map<String, String> norms, int number) {
    String norm = norms.get(expenditure.path("problemPrevented").asText());
    if (norm == null || number % 3 == 2) {
      return false;
    }
    String id = expenditure.path("expenditureId").asText();
    Map<String, Object> effect = new LinkedHashMap<>();
    effect.put("expenditureId", id);
    effect.put("normId", norm);
    effect.put("units", 1);
    effect.put("on", "2017-12-31");
    effect.put("knownSince", Moments.noonOf(LOOKED_BACK));
    api.create("effect of " + id, "/budget/v1/effects", effect);
    return true;
  }
}
