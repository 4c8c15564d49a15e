// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.delivery;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.cases.AreaNews;
import nl.socialteams.cases.CaseApi;
import nl.socialteams.cases.Stored;
import nl.socialteams.testing.ServiceTest;
import nl.socialteams.testing.TestDatabase;
import nl.socialteams.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("C14")
class OwnIdentifierTest {

  @BeforeAll
  void the_mapping_has_arrived() {
    AreaNews.arrives();
  }

  @Test
  void
      the_same_registration_told_again_under_another_key_gets_the_same_answer_and_no_second_case() {
    Map<String, Object> told = Deliveries.registration("again-1");

    JsonPath first = registered("partner", told);
    JsonPath second = registered("partner", told);

    assertThat(second.getMap("")).isEqualTo(first.getMap(""));
    assertThat(
            Stored.number(
                "select count(*) from registration where id = '"
                    + first.getString("registrationId")
                    + "'"))
        .isOne();
    assertThat(
            Stored.number(
                "select count(*) from own_identifier where registration = '"
                    + first.getString("registrationId")
                    + "'"))
        .isOne();
    assertThat(
            Stored.texts(
                "select delivered_by from registration where id = '"
                    + first.getString("registrationId")
                    + "'"))
        .containsExactly("partner");
  }

  @Test
  void a_row_that_contradicts_an_earlier_one_is_told_in_which_members_and_not_what_they_were() {
    Map<String, Object> told = Deliveries.registration("contradicted-1");
    registered("partner", told);
    Map<String, Object> other = new HashMap<>(told);
    other.put("entry", "SELF");
    other.put("part", "Anders");
    Map<String, Object> client = CaseApi.client();
    client.put("familyName", "Anderenaam");
    client.remove("livingUnit");
    other.put("client", client);

    String problem =
        Deliveries.register("partner", key(), other)
            .statusCode(409)
            .body("type", endsWith("/delivery-contradicted"))
            .body("detail", containsString("/client/familyName, /client/livingUnit, /entry, /part"))
            .extract()
            .asString();

    assertThat(problem).doesNotContain("Verzonnenaam", "Anderenaam", "GENERAL_PRACTITIONER");
  }

  @Test
  void an_identifier_means_something_to_its_deliverer_only() {
    Map<String, Object> told = Deliveries.registration("mine-1");
    String mine = registered("partner", told).getString("registrationId");
    String another = registered("team-member", told).getString("registrationId");

    assertThat(another).isNotEqualTo(mine);
    search("partner", "mine-1").body("items.registrationId", contains(mine));
    search("team-member", "mine-1").body("items.registrationId", contains(another));
    search("team-member-other-team", "mine-1").body("items", empty());
  }

  @Test
  void what_was_delivered_is_found_by_own_identifiers_and_what_is_not_there_is_left_out() {
    String known =
        registered("partner", Deliveries.registration("found-1")).getString("registrationId");

    search("partner", "found-1", "found-2")
        .body("items", hasSize(1))
        .body("items[0].registrationId", equalTo(known))
        .body("items[0].ownIdentifier.system", equalTo("CLIENT_FILE"))
        .body("items[0].ownIdentifier.id", equalTo("found-1"));
    CaseApi.post(
            "partner",
            "/registrations/_search",
            Map.of("municipality", "GM0794", "ownIdentifiers", List.of(own("x"))))
        .statusCode(404);
    CaseApi.post(
            "partner",
            "/registrations/_search",
            Map.of("municipality", "GM0935", "ownIdentifiers", List.of(Map.of("system", "klein"))))
        .statusCode(400)
        .body("errors.pointer", contains("/ownIdentifiers/0/id", "/ownIdentifiers/0/system"));
  }

  @Test
  void absent_and_invisible_look_alike_when_many_are_fetched() {
    String mine =
        registered("partner", Deliveries.registration("batch-1")).getString("registrationId");
    String notMine =
        CaseApi.registered(CaseApi.registration(AreaNews.CABERG, "2014-03-05"))
            .getString("registrationId");

    CaseApi.post(
            "partner",
            "/registrations/_batch-get",
            Map.of("registrationIds", List.of(notMine, UUID.randomUUID().toString(), mine)))
        .statusCode(200)
        .body("items.registrationId", contains(mine));
    CaseApi.post(
            "partner",
            "/registrations/_batch-get",
            Map.of("registrationIds", Collections.nCopies(201, mine)))
        .statusCode(400)
        .body("errors.pointer", contains("/registrationIds"));
  }

  @Test
  void many_calls_at_once_make_one_registration() throws Exception {
    Map<String, Object> told = Deliveries.registration("raced-1");
    Tokens.of("partner");

    try (ExecutorService callers = Executors.newFixedThreadPool(8)) {
      List<Future<Integer>> answers =
          callers.invokeAll(
              Collections.nCopies(
                  8, () -> Deliveries.register("partner", key(), told).extract().statusCode()));
      for (Future<Integer> answer : answers) {
        assertThat(answer.get()).isIn(201, 409);
      }
    }

    assertThat(registered("partner", told).getString("registrationId")).isNotNull();
    search("partner", "raced-1").body("items", hasSize(1));
  }

  @Test
  void the_identifier_stands_in_no_table_in_words() {
    registered("partner", Deliveries.registration("nowhere-in-words-1"));

    assertThat(Stored.telling("nowhere-in-words-1")).isEmpty();
  }

  @Test
  void the_database_keeps_one_registration_for_an_identifier() {
    registered("partner", Deliveries.registration("unique-1"));
    registered("partner", Deliveries.registration("unique-2"));

    assertThatThrownBy(
            () ->
                asSuperuser(
                    "update own_identifier set fingerprint = (select fingerprint from"
                        + " own_identifier order by registration limit 1)"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("uq_own_identifier");
  }

  private static void asSuperuser(String sql) throws SQLException {
    try (Connection connection = TestDatabase.asSuperuser().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static JsonPath registered(String client, Map<String, Object> told) {
    return Deliveries.register(client, key(), told).statusCode(201).extract().jsonPath();
  }

  private static io.restassured.response.ValidatableResponse search(String client, String... ids) {
    return CaseApi.post(
            client,
            "/registrations/_search",
            Map.of(
                "municipality",
                "GM0935",
                "ownIdentifiers",
                java.util.stream.Stream.of(ids).map(OwnIdentifierTest::own).toList()))
        .statusCode(200);
  }

  private static Map<String, String> own(String id) {
    return Map.of("system", "CLIENT_FILE", "id", id);
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }
}
