// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.caseoverview;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.restassured.path.json.JsonPath;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.cases.AreaNews;
import nl.socialteams.cases.CaseApi;
import nl.socialteams.cases.TeamNews;
import nl.socialteams.cases.tailormadeplan.TailorMadeApi;
import nl.socialteams.testing.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

/** The whole of a case is read by so many statements, whatever there is in it. */
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("C17")
class StatementsOfOverviewTest {
  private static final String MEMBER = "team-member";
  private static final int FEW = 2;
  private static final int MANY = 8;

  @Inject SessionFactory sessions;

  @BeforeAll
  void teams_and_code_lists_are_known() {
    TailorMadeApi.arrives();
  }

  @Test
  void a_large_file_takes_no_more_statements_than_a_small_one() {
    String small = filled(FEW);
    String large = filled(MANY);

    CaseApi.get(MEMBER, large)
        .statusCode(200)
        .body("members", hasSize(2 * MANY))
        .body("contactMoments", hasSize(MANY))
        .body("consents", hasSize(MANY))
        .body("supports", hasSize(MANY))
        .body("plan.draft.interventions", hasSize(MANY))
        .body("plan.draft.memberIds", hasSize(MANY))
        .body("plan.agreed.interventions", hasSize(MANY));
    assertThat(statements(large)).isEqualTo(statements(small)).isLessThanOrEqualTo(45);
  }

  /** What runs beside the request, of its own accord, is left out by looking several times. */
  private long statements(String overview) {
    Statistics counted = sessions.getStatistics();
    counted.setStatisticsEnabled(true);
    try {
      return IntStream.range(0, 7)
          .mapToLong(
              once -> {
                long before = counted.getPrepareStatementCount();
                CaseApi.get(MEMBER, overview).statusCode(200);
                return counted.getPrepareStatementCount() - before;
              })
          .min()
          .orElseThrow();
    } finally {
      counted.setStatisticsEnabled(false);
    }
  }

  /** A file in which there is so many of everything. */
  private static String filled(int many) {
    JsonPath file = TailorMadeApi.registered();
    String path = "/cases/" + file.getString("caseId");
    for (int at = 1; at <= many; at++) {
      String on = "2015-03-%02d".formatted(9 + at);
      posted(path + "/contact-moments", contact(on));
      posted(path + "/consents", consent(on));
      posted(path + "/supports", support(on));
      posted(path + "/measurements", measurement(on));
      if (at > 1) {
        registeredIn(file);
      }
    }
    plan(file, IntStream.range(0, many).mapToObj(child -> child(file)).toList());
    TailorMadeApi.working(file.getString("caseId"));
    return path + "/overview";
  }

  private static void plan(JsonPath file, List<String> members) {
    Map<String, Object> draft =
        Map.of(
            "interventions",
            Collections.nCopies(
                members.size(),
                Map.of(
                    "lifeDomain", "MENTAL_HEALTH",
                    "goal", "IMPROVE",
                    "actorKind", "RESIDENT",
                    "ring", "OWN_STRENGTH",
                    "validFrom", "2015-03-21",
                    "text", "Verzonnen afspraak")),
            "memberIds",
            members);
    String plan =
        "/plans/"
            + posted(
                    "/plans",
                    Map.of(
                        "caseId",
                        file.getString("caseId"),
                        "draftedOn",
                        "2015-03-10",
                        "draft",
                        draft))
                .getString("planId");
    step(plan)
        .body(Map.of("agreedOn", "2015-03-20", "how", "SIGNED"))
        .post("/cases/v1" + plan + "/agreements")
        .then()
        .statusCode(200);
    step(plan).body(draft).put("/cases/v1" + plan + "/draft").then().statusCode(200);
  }

  private static io.restassured.specification.RequestSpecification step(String plan) {
    String read = CaseApi.get(MEMBER, plan).statusCode(200).extract().header("ETag");
    return CaseApi.as(MEMBER).header("If-Match", read);
  }

  private static String child(JsonPath file) {
    return posted(
            "/households/" + file.getString("householdId") + "/members",
            Map.of(
                "person",
                Map.of(
                    "givenName", "Kindje",
                    "familyName", "Kindernaam",
                    "gender", "UNKNOWN",
                    "birthYear", 2008),
                "validFrom",
                "2015-03-02"))
        .getString("memberId");
  }

  private static void registeredIn(JsonPath file) {
    Map<String, Object> told = CaseApi.registration(AreaNews.CABERG, "2015-03-02");
    told.put("householdId", file.getString("householdId"));
    CaseApi.registered(told);
  }

  private static JsonPath posted(String path, Map<String, Object> told) {
    return CaseApi.post(MEMBER, path, told).statusCode(201).extract().jsonPath();
  }

  private static Map<String, Object> contact(String on) {
    return Map.of(
        "heldOn", on, "kind", "PHONE", "residentPresent", true, "discussed", "Verzonnen gesprek");
  }

  private static Map<String, Object> consent(String on) {
    return Map.of(
        "organisationId", TeamNews.ORGANISATION.toString(),
        "purpose", "REFERRAL",
        "givenOn", on,
        "way", "SPOKEN",
        "note", "Verzonnen opmerking");
  }

  private static Map<String, Object> support(String on) {
    return Map.of(
        "arrangement", "NEW",
        "lifeDomain", "MENTAL_HEALTH",
        "ring", "INDIVIDUAL_PROVISION",
        "kind", "DEBT_COUNSELLING",
        "validFrom", on);
  }

  private static Map<String, Object> measurement(String on) {
    Map<String, Object> told = new HashMap<>();
    told.put("matrix", "ZRM");
    told.put("on", on);
    told.put("scores", List.of(Map.of("domain", "FINANCES", "score", 3)));
    return told;
  }
}
