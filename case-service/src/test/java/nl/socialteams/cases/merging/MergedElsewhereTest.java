// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.merging;

import java.util.Map;

import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.cases.AreaNews;
import nl.socialteams.cases.CaseApi;
import nl.socialteams.cases.Stored;
import nl.socialteams.cases.TeamNews;
import nl.socialteams.testing.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;

/** The team member works in teams of two municipalities. */
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("C3")
@Tag("G3")
class MergedElsewhereTest {
  private static final String MEMBER = "team-member";

  private JsonPath here;
  private JsonPath elsewhere;

  @BeforeAll
  void the_member_works_in_both() {
    AreaNews.arrives();
    TeamNews.works(MEMBER, AreaNews.HELMOND_TEAM.toString(), 1, null);
  }

  @BeforeEach
  void somebody_is_registered_in_each() {
    here = CaseApi.registered(CaseApi.registration(AreaNews.CABERG, "2014-03-03"));
    Map<String, Object> told = CaseApi.registration(AreaNews.HELMOND_CENTRE, "2014-03-03");
    told.put("municipality", "GM0794");
    elsewhere = CaseApi.registered(told);
  }

  @Test
  void a_client_is_merged_with_nobody_of_another_municipality() {
    CaseApi.post(
            MEMBER,
            "/client-mergers",
            Map.of(
                "clientId", here.getString("clientId"),
                "registrationId", elsewhere.getString("registrationId")))
        .statusCode(400)
        .body("errors.pointer", contains("/clientId"))
        .body("errors.code", contains("unknown-client"));
    assertThatThrownBy(
            () ->
                Stored.changeWithTriggers(
                    "update client set merged_into = '%s' where id = '%s'"
                        .formatted(here.getString("clientId"), elsewhere.getString("clientId"))))
        .hasMessageContaining("another municipality");
  }

  @Test
  void a_household_is_merged_with_none_of_another_municipality() {
    CaseApi.post(
            MEMBER,
            "/household-mergers",
            Map.of(
                "householdId", here.getString("householdId"),
                "clientId", elsewhere.getString("clientId")))
        .statusCode(400)
        .body("errors.pointer", contains("/householdId"))
        .body("errors.code", contains("unknown-household"));
    assertThatThrownBy(() -> Stored.changeWithTriggers(merger("GM0935")))
        .hasMessageContaining("another municipality");
    assertThatThrownBy(() -> Stored.changeWithTriggers(merger("GM0794")))
        .hasMessageContaining("another municipality");
    assertThat(
            Stored.number(
                "select count(*) from registration where household = '"
                    + here.getString("householdId")
                    + "'"))
        .isEqualTo(1);
  }

  private String merger(String municipality) {
    return """
    insert into household_merger (id, municipality, household, merged, registrations, clients,
        plans, merged_at, version)
      values (gen_random_uuid(), '%s', '%s', '%s', '{}', '{}', '{}', now(), 1)
    """
        .formatted(municipality, here.getString("householdId"), elsewhere.getString("householdId"));
  }
}
