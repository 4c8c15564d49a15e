// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.casefile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.cases.AreaNews;
import nl.socialteams.cases.CaseApi;
import nl.socialteams.cases.KafkaTopics;
import nl.socialteams.cases.LogCapture;
import nl.socialteams.cases.Stored;
import nl.socialteams.contracts.cases.CaseEvents;
import nl.socialteams.contracts.cases.CaseTopics;
import nl.socialteams.contracts.cases.RegistrationState;
import nl.socialteams.testing.ServiceTest;

import static nl.socialteams.cloudevents.EventJson.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegistrationEventsTest {

  @BeforeAll
  void the_mapping_has_arrived() {
    AreaNews.arrives();
  }

  @Test
  @Tag("C1")
  void each_change_of_a_registration_is_told_whole_as_the_contract_says() {
    JsonPath made = CaseApi.registered(CaseApi.registration(AreaNews.CABERG, "2014-03-03"));
    CaseApi.close(made.getString("caseId"), "\"v1\"", "2014-05-20").statusCode(200);

    List<JsonNode> told = toldOf(made.getString("registrationId"), 2);

    assertThat(told).allSatisfy(data -> assertThat(faults(data)).isEmpty());
    RegistrationState first = state(made, 0);
    assertThat(first.version()).isOne();
    assertThat(first.teamId()).hasToString(AreaNews.PILOT_TEAM);
    assertThat(first.caseId()).hasToString(made.getString("caseId"));
    assertThat(first.birthYear()).isEqualTo(1968);
    assertThat(first.registered().asserted()).isFalse();
    assertThat(first.closed()).isNull();
    RegistrationState second = state(made, 1);
    assertThat(second.version()).isEqualTo(2);
    assertThat(second.closed().reason()).isEqualTo("SUPPORT_SUFFICIENT");
    assertThat(second.closed().on()).hasToString("2014-05-20");
    assertThat(second.clientId()).hasToString(made.getString("clientId"));
    assertThat(second.phases()).extracting("phase").containsExactly("REGISTERED", "CLOSED");
    assertThat(second.phases())
        .extracting("on")
        .map(String::valueOf)
        .containsExactly("2014-03-03", "2014-05-20");
  }

  @Test
  @Tag("R12")
  void the_first_contact_with_the_resident_is_told_and_an_earlier_one_that_becomes_known_later() {
    JsonPath made = CaseApi.registered(CaseApi.registration(AreaNews.CABERG, "2014-03-03"));
    String contacts = "/cases/" + made.getString("caseId") + "/contact-moments";

    for (String day : List.of("2014-03-10", "2014-03-17", "2014-03-05")) {
      CaseApi.post("team-member", contacts, contact(day)).statusCode(201);
    }

    List<JsonNode> told = toldOf(made.getString("registrationId"), 3);
    assertThat(told).allSatisfy(data -> assertThat(faults(data)).isEmpty());
    assertThat(state(made, 0).firstContacts()).isNull();
    assertThat(state(made, 2).firstContacts())
        .extracting(contact -> contact.on().toString())
        .containsExactly("2014-03-10", "2014-03-05");
  }

  private static Map<String, Object> contact(String on) {
    return Map.of(
        "heldOn", on, "kind", "PHONE", "residentPresent", true, "discussed", "Verzonnen gesprek");
  }

  @Test
  @Tag("C2")
  void a_person_without_a_case_is_told_without_case_and_household() {
    Map<String, Object> told = CaseApi.registration(AreaNews.LANAKERVELD, "2018-01-02");
    told.put("form", "PERSON_WITHOUT_CASE");
    Map<String, Object> client = new HashMap<>(CaseApi.client());
    client.remove("birthDate");
    client.remove("livingUnit");
    told.put("client", client);
    JsonPath made = CaseApi.registered(told);

    JsonNode data = toldOf(made.getString("registrationId"), 1).getFirst();

    assertThat(faults(data)).isEmpty();
    assertThat(data.fieldNames())
        .toIterable()
        .doesNotContain("caseId", "householdId", "teamId", "birthYear", "livingUnit");
  }

  @Test
  @Tag("G4")
  void neither_events_nor_logs_tell_who_it_is_or_what_is_asked() {
    try (LogCapture logged = new LogCapture()) {
      JsonPath made = CaseApi.registered(CaseApi.registration(AreaNews.CABERG, "2014-03-03"));
      CaseApi.post("team-member", "/registrations", impossible()).statusCode(400);
      toldOf(made.getString("registrationId"), 1);

      String told = KafkaTopics.records(CaseTopics.REGISTRATIONS).toString() + logged.text();
      assertThat(told)
          .contains(made.getString("registrationId"))
          .doesNotContain("Aaltje", "Verzonnenaam", "schuldenvraag", "1968-04-17");
    }
  }

  @Test
  @Tag("G4")
  void a_row_that_the_database_refuses_is_not_quoted_in_its_error() {
    String withoutSeal =
        "insert into client (id, municipality, household, gender)"
            + " values (gen_random_uuid(), 'Verzonnenaam', gen_random_uuid(), 'FEMALE')";

    assertThatThrownBy(() -> Stored.asService("Verzonnenaam", withoutSeal))
        .hasMessageContaining("\"sealed\"")
        .hasMessageNotContaining("Verzonnenaam");
  }

  @Test
  @Tag("R13")
  void an_import_of_history_says_when_it_became_known_and_nobody_else_does() {
    Map<String, Object> told = CaseApi.registration(AreaNews.CABERG, "2014-03-03");
    told.put("knownSince", "2014-03-04T10:00:00+01:00");

    CaseApi.post("team-member", "/registrations", told).statusCode(403);
    JsonPath made =
        CaseApi.post("demonstration", "/registrations", told).statusCode(201).extract().jsonPath();

    toldOf(made.getString("registrationId"), 1);
    assertThat(state(made, 0).registered().knownFrom()).hasToString("2014-03-04T09:00:00Z");
    assertThat(state(made, 0).registered().asserted()).isTrue();
  }

  private static Map<String, Object> impossible() {
    Map<String, Object> told = CaseApi.registration(AreaNews.CABERG, "2014-03-03");
    told.put("part", "Nergenshuizen");
    return told;
  }

  private static RegistrationState state(JsonPath made, int at) {
    return KafkaTopics.records(CaseTopics.REGISTRATIONS).stream()
        .filter(record -> record.key().equals(made.getString("registrationId")))
        .map(record -> CaseEvents.REGISTRATION_CHANGED.payloadOf(read(record.value())))
        .toList()
        .get(at);
  }

  private static List<JsonNode> toldOf(String registrationId, int events) {
    return await()
        .until(
            () ->
                AreaNews.dataOn(CaseTopics.REGISTRATIONS).stream()
                    .filter(d -> d.path("registrationId").asText().equals(registrationId))
                    .toList(),
            told -> told.size() == events);
  }

  private static Set<?> faults(JsonNode data) {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(
                CaseEvents.class.getResourceAsStream("/schema/cases/registration-changed.v1.json"));
    return schema.validate(data);
  }
}
