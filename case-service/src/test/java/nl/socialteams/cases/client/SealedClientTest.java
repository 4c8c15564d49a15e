// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.client;

import java.util.UUID;

import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.cases.AreaNews;
import nl.socialteams.cases.CaseApi;
import nl.socialteams.cases.Stored;
import nl.socialteams.testing.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("G4")
class SealedClientTest {
  @BeforeAll
  void the_mapping_has_arrived() {
    AreaNews.arrives();
  }

  @Test
  void the_database_tells_neither_who_it_is_nor_what_is_asked() {
    CaseApi.registered(CaseApi.registration(AreaNews.CABERG, "2014-03-03"));

    assertThat(Stored.telling("female", "1968", "multiple")).isNotEmpty();
    assertThat(Stored.telling("Aaltje", "Verzonnenaam", "1968-04-17", "schuldenvraag")).isEmpty();
  }

  @Test
  void who_may_see_the_case_reads_it_as_it_was_told() {
    JsonPath made = CaseApi.registered(CaseApi.registration(AreaNews.CABERG, "2014-03-03"));

    CaseApi.get("team-member", "/cases/" + made.getString("caseId"))
        .statusCode(200)
        .body("client.givenName", equalTo("Aaltje"))
        .body("client.birthDate", equalTo("1968-04-17"))
        .body("registration.question.text", equalTo("Verzonnen schuldenvraag"));
  }

  @Test
  void a_seal_put_in_another_clients_row_does_not_open() {
    JsonPath one = CaseApi.registered(CaseApi.registration(AreaNews.CABERG, "2014-03-03"));
    JsonPath other = CaseApi.registered(CaseApi.registration(AreaNews.CABERG, "2014-03-04"));

    Stored.texts(
        "update client set sealed = (select sealed from client where id = '%s') where id = '%s' returning 1"
            .formatted(clientOf(one), clientOf(other)));

    CaseApi.get("team-member", "/cases/" + other.getString("caseId"))
        .statusCode(500)
        .body("title", equalTo("Onverwachte fout"));
    CaseApi.get("team-member", "/cases/" + one.getString("caseId")).statusCode(200);
  }

  private static UUID clientOf(JsonPath receipt) {
    return UUID.fromString(receipt.getString("clientId"));
  }
}
