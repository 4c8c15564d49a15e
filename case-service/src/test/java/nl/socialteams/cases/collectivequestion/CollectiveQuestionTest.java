// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.collectivequestion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.cases.AreaNews;
import nl.socialteams.cases.CaseApi;
import nl.socialteams.cases.Stored;
import nl.socialteams.cloudevents.EventFactory;
import nl.socialteams.contracts.area.AreaEvents;
import nl.socialteams.contracts.area.AreaTopics;
import nl.socialteams.contracts.area.CollectiveActivityState;
import nl.socialteams.contracts.area.ExchangeRequestState;
import nl.socialteams.testing.ServiceTest;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("C15")
class CollectiveQuestionTest {
  private static final EventFactory EVENTS = new EventFactory(Clock.systemUTC(), "area-service");

  @BeforeAll
  void the_mapping_has_arrived() {
    AreaNews.arrives();
    await().until(() -> Stored.number("select count(*) from mapped_code") > 0);
  }

  @Test
  void like_needs_of_enough_households_are_a_candidate_with_counts_only() {
    List<String> domains = domains();
    for (int household = 0; household < 4; household++) {
      register(domains.get(0));
    }
    questions().body("items", empty());

    register(domains.get(0));
    String joined = CaseApi.registered(withDomain(domains.get(1))).getString("householdId");
    Map<String, Object> another = withDomain(domains.get(0));
    another.put("householdId", joined);
    CaseApi.registered(another);

    questions()
        .body("items.lifeDomain", contains(domains.get(0)))
        .body("items[0].neighbourhoodCode", equalTo(AreaNews.CABERG))
        .body("items[0].households", equalTo(6))
        .body("items[0].cases", equalTo(6));
    CaseApi.get("team-member-elsewhere", "/collective-questions?municipality=GM0935")
        .statusCode(404);
    CaseApi.get("partner", "/collective-questions?municipality=GM0935").statusCode(403);
  }

  @Test
  void a_life_domain_that_no_list_has_is_refused() {
    CaseApi.post("team-member", "/registrations", withDomain("NO_DOMAIN"))
        .statusCode(400)
        .body("errors.pointer", contains("/question/lifeDomains/0"))
        .body("errors.code", contains("unknown-code"));
  }

  @Test
  @Tag("A10")
  void what_the_neighbourhood_does_is_shown_in_the_case_and_its_timeline() {
    String caseId =
        CaseApi.registered(CaseApi.registration(AreaNews.CABERG, "2014-03-03")).getString("caseId");
    UUID activity = UUID.randomUUID();
    UUID request = UUID.randomUUID();

    tell(
        activity(
            activity, 1, "MEALS", "PLANNED", List.of(UUID.fromString(caseId), UUID.randomUUID())));
    tell(request(request, 1, caseId, "OPEN"));
    tell(request(request, 2, caseId, "MATCHED"));
    tell(request(request, 2, caseId, "MATCHED"));

    await()
        .untilAsserted(
            () ->
                overview(caseId)
                    .body("activities.activityId", contains(activity.toString()))
                    .body("activities[0].kind", equalTo("MEALS"))
                    .body("exchangeRequests.status", contains("MATCHED"))
                    .body(
                        "timeline.happening",
                        containsInAnyOrder(
                            "activity-linked", "exchange-matched", "exchange-open", "registered")));

    tell(activity(activity, 2, "MEALS", "PLANNED", List.of()));
    await().untilAsserted(() -> overview(caseId).body("activities", empty()));
  }

  private static void tell(nl.socialteams.cloudevents.CloudEvent event) {
    String topic =
        event.type().contains("activity")
            ? AreaTopics.COLLECTIVE_ACTIVITIES
            : AreaTopics.EXCHANGE_REQUESTS;
    AreaNews.tell(topic, event);
  }

  private static nl.socialteams.cloudevents.CloudEvent activity(
      UUID id, long version, String kind, String status, List<UUID> cases) {
    CollectiveActivityState state =
        new CollectiveActivityState(
            id,
            "GM0935",
            version,
            kind,
            List.of(AreaNews.CABERG),
            List.of(LocalDate.of(2014, 10, 2)),
            20,
            0,
            cases,
            status,
            List.of());
    return EVENTS.create(AreaEvents.COLLECTIVE_ACTIVITY_CHANGED, id.toString(), state);
  }

  private static nl.socialteams.cloudevents.CloudEvent request(
      UUID id, long version, String caseId, String status) {
    ExchangeRequestState state =
        new ExchangeRequestState(
            id,
            "GM0935",
            version,
            UUID.randomUUID(),
            "COMPANY",
            AreaNews.CABERG,
            UUID.fromString(caseId),
            LocalDate.of(2014, 4, 1),
            null,
            status,
            List.of(),
            List.of());
    return EVENTS.create(AreaEvents.EXCHANGE_REQUEST_CHANGED, id.toString(), state);
  }

  private static ValidatableResponse overview(String caseId) {
    return CaseApi.get("team-member", "/cases/" + caseId + "/overview").statusCode(200);
  }

  private static ValidatableResponse questions() {
    return CaseApi.get("team-member", "/collective-questions?municipality=GM0935").statusCode(200);
  }

  private static void register(String domain) {
    CaseApi.registered(withDomain(domain));
  }

  private static Map<String, Object> withDomain(String domain) {
    Map<String, Object> told =
        CaseApi.registration(
            AreaNews.CABERG, LocalDate.now(java.time.ZoneId.of("Europe/Amsterdam")).toString());
    told.put("question", Map.of("kind", "MULTIPLE", "lifeDomains", List.of(domain)));
    return told;
  }

  private static List<String> domains() {
    return new ArrayList<>(
        Stored.texts(
            "select i.code from mapped_code i join mapped_code_list_version v on v.id = i.version join mapped_code_list l on l.id = v.list where l.code = 'LIFE_DOMAIN' and l.municipality = 'GM0935' and v.valid @> today() order by i.position"));
  }
}
