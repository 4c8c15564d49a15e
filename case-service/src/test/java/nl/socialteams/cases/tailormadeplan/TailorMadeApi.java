// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.tailormadeplan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;

import nl.socialteams.cases.AreaNews;
import nl.socialteams.cases.CaseApi;
import nl.socialteams.cases.CodeListNews;
import nl.socialteams.cases.TeamNews;

/** Tailor-made plans as the tests call them. */
public final class TailorMadeApi {
  /** Works in another team than the one whose cases these are. */
  public static final String EXPERT = "tailor-made-expert";

  public static final String PLANS = "/tailor-made-plans";

  private TailorMadeApi() {}

  public static void arrives() {
    AreaNews.arrives();
    CodeListNews.arrives();
    TeamNews.works(EXPERT, AreaNews.WEST.toString(), System.nanoTime(), null);
  }

  public static JsonPath registered() {
    return CaseApi.registered(CaseApi.registration(AreaNews.CABERG, "2015-03-02"));
  }

  public static Map<String, Object> told(String caseId) {
    Map<String, Object> told = new HashMap<>();
    told.put("caseId", caseId);
    told.put("startedOn", "2015-03-09");
    told.put("lifeDomains", List.of("FINANCES", "MENTAL_HEALTH"));
    told.put(
        "triedSolutions",
        List.of(
            Map.of(
                "lifeDomain",
                "FINANCES",
                "solution",
                "Verzonnen schuldregeling",
                "fellShort",
                "Verzonnen afwijzing")));
    told.put("nextReviewOn", "2015-04-06");
    return told;
  }

  public static ValidatableResponse begun(Map<String, Object> told) {
    return CaseApi.post("team-member", PLANS, told);
  }

  /** A plan with its perspective and its expert. */
  public static String working(String caseId) {
    Map<String, Object> told = told(caseId);
    told.put("perspective", "Verzonnen perspectief: rust in huis");
    told.put("expertWorkerId", TeamNews.workerOf(EXPERT).toString());
    return PLANS + "/" + begun(told).statusCode(201).extract().path("tailorMadePlanId");
  }

  public static String stepOf(String plan, String what) {
    return plan
        + "/steps/"
        + CaseApi.post(
                "team-member", plan + "/steps", Map.of("lifeDomain", "FINANCES", "step", what))
            .statusCode(201)
            .extract()
            .path("stepId");
  }
}
