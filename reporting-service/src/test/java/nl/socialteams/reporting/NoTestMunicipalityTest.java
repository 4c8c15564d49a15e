// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.inject.Vetoed;
import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.testing.ServiceTest;
import nl.socialteams.topics.KafkaAccess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The same is told of a test municipality as of Maastricht, on every topic; no report has it. */
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("C14")
class NoTestMunicipalityTest {
  @Inject KafkaAccess kafka;
  @Inject Pilot pilot;
  @Inject EveryTopic everyTopic;

  @BeforeAll
  void both_were_told() {
    Publisher ofTheTest = new Elsewhere(kafka);
    Told told = new Told(ofTheTest);
    UUID tried = new Pilot(told).tell();
    new EveryTopic(told, ofTheTest).tell(tried, tried);
    ofTheTest.close();
    UUID team = pilot.tell();
    everyTopic.tell(team, team);
    ReportingApi.awaitProcessed(Told.MAASTRICHT, Pilot.REGISTRATIONS + EveryTopic.CASES);
    ReportingApi.patiently().until(() -> tablesTelling(Told.MAASTRICHT).size() == tables().size());
  }

  @Test
  void every_table_has_maastricht_and_none_has_the_test_municipality() throws SQLException {
    assertThat(tables()).hasSize(20).contains("registration_fact", "expenditure_fact");
    assertThat(tablesTelling("GM9999")).isEmpty();
    assertNothingIsAnswered();

    String rebuild =
        ReportingApi.as("area-administrator")
            .post("/reporting/v1/rebuilds")
            .then()
            .statusCode(201)
            .extract()
            .path("rebuildId");
    ReportingApi.patiently()
        .until(
            () ->
                ReportingApi.get("area-administrator", "/rebuilds/" + rebuild)
                    .extract()
                    .path("status")
                    .equals("DONE"));

    assertThat(tablesTelling("GM9999")).isEmpty();
    assertThat(tablesTelling(Told.MAASTRICHT)).hasSameSizeAs(tables());
  }

  private static void assertNothingIsAnswered() {
    String asked = "?municipality=GM9999&from=2014-01-01&until=2014-12-31";
    ReportingApi.get("demonstration", "/registrations" + asked).statusCode(404);
    ReportingApi.get("demonstration", "/tables/goals/rows" + asked).statusCode(404);
    ReportingApi.get("demonstration", "/team-load?municipality=GM9999&on=2014-12-03")
        .statusCode(404);
  }

  /** Those of facts and those of editions: whatever says of which municipality it is. */
  @Test
  void the_database_itself_refuses_it_in_every_table() throws SQLException {
    List<String> without =
        Stored.texts(
            "select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid where"
                + " c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace and"
                + " a.attname = 'municipality' and not a.attisdropped and not exists (select from"
                + " pg_constraint k where k.conrelid = c.oid and k.conname = 'ck_' || c.relname ||"
                + " '_no_test')");
    assertThat(without).isEmpty();
    assertThatThrownBy(
            () ->
                Stored.texts(
                    "insert into municipality_fact (projection, code, version, event_time, name)"
                        + " values (1, 'GM9999', 1, now(), 'Proefdorp') returning code"))
        .hasMessageContaining("ck_municipality_fact_no_test");
  }

  private List<String> tables() throws SQLException {
    return Stored.texts(
        "select table_name from information_schema.columns where column_name = 'municipality'"
            + " and table_schema = 'public' and table_name like '%\\_fact'"
            // nobody was destroyed, met, or handed out money: those are told elsewhere
            + " and table_name not in ('remainder_fact', 'membership_fact', 'code_list_fact',"
            + " 'collective_activity_fact', 'budget_fact') order by 1");
  }

  private List<String> tablesTelling(String municipality) throws SQLException {
    List<String> telling = new ArrayList<>();
    List<String> all =
        Stored.texts(
            "select table_name from information_schema.columns where column_name = 'municipality'"
                + " and table_schema = 'public' and table_name like '%\\_fact'");
    for (String table : all) {
      if (!Stored.texts(
              "select municipality from %s where municipality = '%s' limit 1"
                  .formatted(table, municipality))
          .isEmpty()) {
        telling.add(table);
      }
    }
    return telling;
  }

  /** Publishes of the test municipality what is told of Maastricht. */
  @Vetoed
  private static final class Elsewhere extends Publisher {
    Elsewhere(KafkaAccess kafka) {
      super(kafka);
    }

    @Override
    public void publish(String topic, String key, String value) {
      super.publish(topic, elsewhere(key), elsewhere(value));
    }

    private static String elsewhere(String text) {
      return text.replace("GM0935", "GM9999").replace("BU0935", "BU9999");
    }
  }
}
