// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.personexport;

import java.util.List;
import java.util.Map;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.cases.AreaNews;
import nl.socialteams.cases.CaseApi;
import nl.socialteams.cases.Stored;
import nl.socialteams.testing.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("G5")
class PersonExportTest {
  private static final String PERIOD = "&from=2020-01-01T00:00:00Z&until=2199-01-01T00:00:00Z";

  /** Tables whose rows are about nobody, though a column is named so. */
  private static final List<String> ABOUT_NOBODY = List.of();

  @BeforeAll
  void the_mapping_has_arrived() {
    AreaNews.arrives();
  }

  @Test
  void tells_the_privacy_officer_everything_about_a_person_with_what_lay_sealed_opened() {
    String caseId = planted();

    exported("privacy-officer", caseId)
        .statusCode(200)
        .body("tables.client.familyName", contains("Verzonnenaam"))
        .body("tables.registration.text", contains("Verzonnen schuldenvraag"))
        .body("tables.contact_moment.discussed", contains("Verzonnen gesprek"))
        .body("tables.kept_out.reason", contains("Verzonnen bezwaar"))
        .body("tables.plan_status.status", contains("DRAFT"))
        .body("tables.intervention_text.words", contains("Verzonnen afspraak"))
        .body("tables.case_file.id", contains(caseId));
    exported("team-coordinator", caseId).statusCode(200);
  }

  @Test
  void tells_nothing_of_another_person() {
    planted();
    String caseId =
        CaseApi.registered(CaseApi.registration(AreaNews.CABERG, "2014-03-03")).getString("caseId");

    exported("privacy-officer", caseId)
        .body("tables.case_file.id", contains(caseId))
        .body("tables.client.size()", equalTo(1))
        .body("tables.contact_moment.size()", equalTo(0));
  }

  @Test
  void tells_of_every_file_of_a_resident_who_came_back_each_by_its_client() {
    String known = planted();
    String same = planted();
    String sameClient = clientOf(same);
    merged(known, same);

    exported("privacy-officer", known)
        .statusCode(200)
        .body("clientId", equalTo(clientOf(known)))
        .body("tables.case_file.id", containsInAnyOrder(known, same))
        .body("tables.client.id", containsInAnyOrder(clientOf(known), sameClient))
        .body("tables.contact_moment.discussed", hasSize(2))
        .body("tables.intervention_text.words", hasSize(2));
    exported("privacy-officer", same).body("tables.case_file.id", containsInAnyOrder(known, same));
    CaseApi.get(
            "privacy-officer",
            "/access-log?municipality=GM0935&dataSubjectId=" + sameClient + PERIOD)
        .statusCode(200)
        .body("items.operation", hasItem("exportPerson"));
  }

  @Test
  @Tag("G3")
  void tells_who_works_in_files_of_those_that_they_see_only() {
    String known = planted();
    String elsewhere =
        CaseApi.registered(CaseApi.registration(AreaNews.CABERG, "2017-06-01")).getString("caseId");
    merged(known, elsewhere);

    exported("team-coordinator", known)
        .statusCode(200)
        .body("tables.case_file.id", contains(known));
    exported("privacy-officer", known)
        .body("tables.case_file.id", containsInAnyOrder(known, elsewhere));
  }

  @Test
  void no_table_that_tells_of_a_person_can_be_forgotten() {
    JsonPath export = exported("privacy-officer", planted()).extract().jsonPath();
    List<String> told =
        List.copyOf(export.getMap("tables").keySet().stream().map(String::valueOf).toList());

    List<String> about =
        Stored.texts(
            """
            with recursive refers as (
              select oid from pg_class where relname in ('client', 'household', 'registration', 'case_file')
                and relnamespace = 'public'::regnamespace
              union
              select k.conrelid from pg_constraint k join refers r on k.confrelid = r.oid
                where k.contype = 'f')
            select oid::regclass::text from refers
            union
            select table_name::text from information_schema.columns
            where table_schema = 'public' and table_name in (
                select relname::text from pg_class where relkind = 'r')
              and column_name in ('case_id', 'client', 'client_id', 'case_file', 'registration',
                'registration_id', 'household', 'household_id', 'subject_client')
              and data_type = 'uuid'
            """);
    assertThat(told).containsAll(about.stream().filter(t -> !ABOUT_NOBODY.contains(t)).toList());
  }

  @Test
  void asks_for_a_right_and_for_a_file_that_one_sees() {
    String caseId = planted();

    exported("team-member", caseId).statusCode(403);
    exported("partner", caseId).statusCode(403);
    exported("privacy-officer-elsewhere", caseId).statusCode(404);
    String elsewhere =
        CaseApi.registered(CaseApi.registration(AreaNews.CABERG, "2017-06-01")).getString("caseId");
    exported("team-coordinator", elsewhere).statusCode(404);
  }

  @Test
  void stands_in_the_access_log() {
    String caseId = planted();
    exported("privacy-officer", caseId).statusCode(200);

    CaseApi.get("privacy-officer", "/access-log?municipality=GM0935&objectId=" + caseId + PERIOD)
        .statusCode(200)
        .body("items[-1].operation", equalTo("exportPerson"))
        .body("items[-1].dataSubjectKind", equalTo("client"));
  }

  private static ValidatableResponse exported(String client, String caseId) {
    return CaseApi.get(client, "/cases/" + caseId + "/person-export");
  }

  private static String clientOf(String caseId) {
    return Stored.texts("select client from case_file where id = '" + caseId + "'").getFirst();
  }

  private static void merged(String known, String same) {
    String registration =
        Stored.texts("select registration from case_file where id = '" + same + "'").getFirst();
    CaseApi.post(
            "team-member",
            "/client-mergers",
            Map.of("clientId", clientOf(known), "registrationId", registration))
        .statusCode(201);
  }

  private static String planted() {
    String caseId =
        CaseApi.registered(CaseApi.registration(AreaNews.CABERG, "2014-03-03")).getString("caseId");
    CaseApi.post(
            "team-member",
            "/cases/" + caseId + "/contact-moments",
            Map.of(
                "heldOn", "2014-03-10",
                "kind", "PHONE",
                "residentPresent", true,
                "discussed", "Verzonnen gesprek"))
        .statusCode(201);
    CaseApi.post(
            "team-member",
            "/cases/" + caseId + "/exclusions",
            Map.of(
                "organisationId",
                nl.socialteams.cases.TeamNews.OTHER_ORGANISATION.toString(),
                "reason",
                "Verzonnen bezwaar"))
        .statusCode(201);
    Map<String, Object> draft =
        Map.of("interventions", List.of(Map.of("text", "Verzonnen afspraak")));
    CaseApi.post(
            "team-member",
            "/plans",
            Map.of("caseId", caseId, "draftedOn", "2014-03-10", "draft", draft))
        .statusCode(201);
    return caseId;
  }
}
