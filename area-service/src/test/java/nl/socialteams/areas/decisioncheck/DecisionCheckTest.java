// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.decisioncheck;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.areas.AreaApi;
import nl.socialteams.areas.Topics;
import nl.socialteams.contracts.cases.CaseEvents;
import nl.socialteams.contracts.cases.Closed;
import nl.socialteams.contracts.cases.Registered;
import nl.socialteams.contracts.cases.RegistrationForm;
import nl.socialteams.contracts.cases.RegistrationState;
import nl.socialteams.testing.ServiceTest;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("A4")
class DecisionCheckTest {
  private static final String BRUSSELSEPOORT = "BU09350200";
  private static final String CABERG = "BU09350205";
  private static final String DOUSBERG = "BU09350208";

  @Inject Topics topics;
  private String west;

  @BeforeAll
  void a_city_with_one_team() {
    AreaApi.post(
            "area-administrator", "/municipalities", Map.of("code", "GM0935", "name", "Maastricht"))
        .statusCode(201);
    AreaApi.post(
            "area-administrator",
            "/municipalities/GM0935/neighbourhood-lists",
            Map.of(
                "year",
                2014,
                "neighbourhoods",
                List.of(
                    listed(BRUSSELSEPOORT, "Brusselsepoort", 5000),
                    listed("BU09350402", "Wittevrouwenveld", 4000),
                    listed(CABERG, "Caberg", 2455),
                    listed("BU09350206", "Oud-Caberg", null),
                    listed(DOUSBERG, "Dousberg-Hazendans", 1500),
                    listed("BU09350303", "Belvédère", 100))))
        .statusCode(201);
    AreaApi.post(
            "area-administrator",
            "/neighbourhoods/" + BRUSSELSEPOORT + "/parts",
            Map.of("name", "Brusselsepoort West"))
        .statusCode(201);
    west = AreaApi.team("West", "2010-01-01");
    AreaApi.decide(
            AreaApi.decision(
                "2013-01-01",
                "NAMED_AREAS",
                List.of(AreaApi.assign("West", "Caberg"), AreaApi.assign("West", "Belvedere"))))
        .statusCode(200);
  }

  @Test
  void names_are_read_as_documents_print_them() {
    check("(Oud) Caberg", "brusselsepoort-west", "BELVEDERE")
        .body("unknownNames", hasSize(0))
        .body(
            "assignments.findAll { it.effect == 'BEGINS' }.area.name",
            contains("Brusselsepoort West (Brusselsepoort)", "Oud-Caberg"));
  }

  @Test
  void an_unknown_name_comes_with_the_nearest_real_ones() {
    check("Wttevrouwenveld", "Hazendans", "Zzyzx")
        .body("unknownNames.name", contains("Wttevrouwenveld", "Hazendans", "Zzyzx"))
        .body("unknownNames[0].nearest[0].name", equalTo("Wittevrouwenveld"))
        .body("unknownNames[0].nearest[0].of", equalTo("BU09350402"))
        .body("unknownNames[1].nearest[0].name", equalTo("Dousberg-Hazendans"))
        .body("unknownNames[2].nearest", hasSize(0));
  }

  @Test
  void inhabitants_are_added_up_but_never_estimated() {
    check("Wittevrouwenveld")
        .body("inhabitants[0].team.name", equalTo("West"))
        .body("inhabitants[0].before.inhabitants", equalTo(2555))
        .body("inhabitants[0].after.inhabitants", equalTo(6555));
    check("Oud-Caberg")
        .body("inhabitants[0].after.inhabitants", nullValue())
        .body("inhabitants[0].after.withoutFigure", contains("BU09350206"));
    check("Brusselsepoort West")
        .body("inhabitants[0].after.inhabitants", nullValue())
        .body("inhabitants[0].after.inPart", contains(BRUSSELSEPOORT));
  }

  @Test
  void running_cases_that_would_change_team_are_counted() {
    UUID closed = UUID.randomUUID();
    register(UUID.randomUUID(), 1, null);
    register(UUID.randomUUID(), 1, null);
    register(closed, 2, new Closed(LocalDate.of(2014, 1, 1), "MOVED", Instant.EPOCH, true));
    register(closed, 1, null);

    Map<String, Object> decision = new HashMap<>();
    decision.put("municipality", "GM0935");
    decision.put("title", "Caberg naar een nieuw team");
    decision.put("inForceFrom", "2030-01-01");
    decision.put("reach", "NAMED_AREAS");
    decision.put(
        "teams", Map.of("founded", List.of(Map.of("name", "Nieuw", "kind", "NEIGHBOURHOOD"))));
    decision.put("releases", List.of(Map.of("area", "Caberg")));
    decision.put("assignments", List.of(AreaApi.assign("Nieuw", "Caberg")));
    String draft = AreaApi.draft(decision);
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () ->
                AreaApi.get("area-administrator", "/decisions/" + draft + "/check")
                    .body("runningCases", hasSize(1))
                    .body("runningCases[0].from.name", equalTo("West"))
                    .body("runningCases[0].to.name", equalTo("Nieuw"))
                    .body("runningCases[0].cases", equalTo(2)));
  }

  private void register(UUID registration, long version, Closed end) {
    RegistrationState state =
        new RegistrationState(
            registration,
            UUID.randomUUID(),
            UUID.randomUUID(),
            "GM0935",
            version,
            RegistrationForm.CASE,
            "SELF",
            "MULTIPLE",
            CABERG,
            null,
            UUID.fromString(west),
            "UNKNOWN",
            null,
            null,
            new Registered(LocalDate.of(2013, 6, 1), Instant.EPOCH, true),
            end,
            UUID.randomUUID(),
            List.of(),
            null);
    topics.send(CaseEvents.REGISTRATION_CHANGED, registration.toString(), state);
  }

  private static ValidatableResponse check(String... areas) {
    String draft =
        AreaApi.draft(
            AreaApi.decision(
                "2030-01-01",
                "NAMED_AREAS",
                List.of(areas).stream().map(area -> AreaApi.assign("West", area)).toList()));
    return AreaApi.get("area-administrator", "/decisions/" + draft + "/check").statusCode(200);
  }

  private static Map<String, Object> listed(String code, String name, Integer inhabitants) {
    Map<String, Object> listed = new HashMap<>(AreaApi.listed(code));
    listed.put("name", name);
    if (inhabitants != null) {
      listed.put("inhabitants", inhabitants);
    }
    return listed;
  }
}
