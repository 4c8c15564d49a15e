// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.odata;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import io.restassured.path.json.JsonPath;
import org.apache.http.impl.client.DefaultHttpClient;
import org.apache.olingo.client.api.ODataClient;
import org.apache.olingo.client.api.communication.ODataClientErrorException;
import org.apache.olingo.client.api.domain.ClientEntity;
import org.apache.olingo.client.api.domain.ClientEntitySet;
import org.apache.olingo.client.api.uri.URIBuilder;
import org.apache.olingo.client.core.ODataClientFactory;
import org.apache.olingo.client.core.http.DefaultHttpClientFactory;
import org.apache.olingo.commons.api.edm.Edm;
import org.apache.olingo.commons.api.edm.FullQualifiedName;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.contracts.budget.BudgetExamples;
import nl.socialteams.contracts.budget.BudgetTopics;
import nl.socialteams.contracts.cases.RegistrationForm;
import nl.socialteams.reporting.Publisher;
import nl.socialteams.reporting.ReportingApi;
import nl.socialteams.reporting.Told;
import nl.socialteams.testing.ServiceTest;
import nl.socialteams.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

/** As a BI tool reads the tables: with a client library that knows nothing of us. */
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("R14")
class ODataTest {
  @Inject Told told;
  @Inject Publisher publisher;

  @BeforeAll
  void seven_cases_of_one_team_and_six_of_another_are_known() {
    told.municipality(Told.MAASTRICHT, "Maastricht");
    UUID north = told.team(Told.MAASTRICHT, "Noord", "2013-01-01", null);
    UUID south = told.team(Told.MAASTRICHT, "Zuid", "2013-01-01", null);
    for (int n = 0; n < 13; n++) {
      UUID team = n < 7 ? north : south;
      LocalDate on = LocalDate.of(2014, 5, 1 + n);
      told.registered(Told.MAASTRICHT, RegistrationForm.CASE, Told.CABERG, team, on);
    }
    ReportingApi.awaitProcessed(Told.MAASTRICHT, 13);
  }

  @Test
  void the_metadata_tells_an_entity_set_for_each_table() {
    Edm edm = client().getRetrieveRequestFactory().getMetadataRequest(root()).execute().getBody();

    assertThat(edm.getEntityContainer().getEntitySets())
        .extracting(set -> set.getName())
        .contains("Intake", "ClientCharacteristics", "WorkingBudget", "SupportShift", "Subsidies")
        .doesNotContain("DataQuality", "DataQualityByPartner", "SocialReturn", "StaleCases");
    assertThat(
            edm.getEntityType(new FullQualifiedName("SocialTeams", "WorkingBudgetRow"))
                .getPropertyNames())
        .contains("id", "from", "count", "amount", "suppressed", "changedAt");
  }

  @Test
  @Tag("R9")
  void subsidies_of_a_year_are_read_to_the_euro() {
    publisher.publish(BudgetTopics.SUBSIDIES, BudgetExamples.SUBSIDY_OF_TRAJEKT.event());
    ReportingApi.patiently()
        .untilAsserted(
            () -> {
              ClientEntitySet left =
                  read(
                      client()
                          .newURIBuilder(root())
                          .appendEntitySetSegment("Subsidies")
                          .filter("year eq '2022' and by eq 'MUNICIPALITY'")
                          .select("baseAmount", "reduction", "amount"));
              assertThat(left.getEntities()).hasSize(1);
              assertThat(new BigDecimal(value(left.getEntities().getFirst(), "amount")))
                  .isEqualByComparingTo("244583");
              assertThat(new BigDecimal(value(left.getEntities().getFirst(), "reduction")))
                  .isEqualByComparingTo("300000");
            });
  }

  @Test
  void rows_are_filtered_selected_and_ordered() {
    ClientEntitySet teams =
        read(
            intake()
                .filter("by eq 'TEAM' and from ge 2014-01-01 and from lt 2015-01-01")
                .select("label", "count")
                .orderBy("count desc"));

    assertThat(teams.getEntities()).hasSize(2);
    assertThat(value(teams.getEntities().getFirst(), "label")).isEqualTo("Noord");
    assertThat(value(teams.getEntities().getFirst(), "count")).isEqualTo("7");
    assertThat(teams.getEntities().getFirst().getProperty("municipality")).isNull();
  }

  @Test
  void a_part_of_the_rows_comes_with_the_number_of_all() {
    ClientEntitySet part =
        read(intake().filter("by eq 'TEAM'").orderBy("label").top(1).skip(1).count(true));

    assertThat(part.getEntities()).hasSize(1);
    assertThat(value(part.getEntities().getFirst(), "label")).isEqualTo("Zuid");
    assertThat(part.getCount()).isEqualTo(2);
    ReportingApi.get("bi-reader", "/odata/Intake/$count?$filter=by eq 'TEAM'")
        .statusCode(200)
        .body(equalTo("2"));
  }

  @Test
  void pages_lead_to_the_next_one_without_repeating_anything() {
    List<String> ids = new ArrayList<>();
    ReportingApi.get("bi-reader", "/odata/Intake?$skiptoken=1")
        .statusCode(200)
        .body("value.size()", equalTo(3));
    read(intake()).getEntities().forEach(row -> ids.add(value(row, "id")));

    assertThat(ids).doesNotHaveDuplicates().hasSize(4);
  }

  @Test
  @Tag("R15")
  void the_same_is_suppressed_as_in_every_other_format() {
    ReportingApi.get("bi-reader", "/odata/ClientCharacteristics?$filter=count lt 5")
        .statusCode(200)
        .body("value.size()", equalTo(0));
    ReportingApi.get("controller", "/odata/Intake?$filter=by eq 'NEIGHBOURHOOD'")
        .body("value.size()", equalTo(0));
  }

  @Test
  void the_catalogue_describes_every_table_in_both_languages() {
    String catalogue =
        ReportingApi.get("bi-reader", "/catalogue").statusCode(200).extract().asString();
    JsonPath described = new JsonPath(catalogue);

    assertThat(described.getList("'dcat:dataset'.'dct:identifier'")).contains("intake", "support");
    assertThat(described.getList("'dcat:dataset'[0].'dct:title'.'@language'"))
        .containsExactly("nl", "en");
    assertThat(described.getString("'@type'")).isEqualTo("dcat:Catalog");
  }

  @Test
  void what_is_not_offered_is_refused_and_nobody_reads_without_the_right() {
    ReportingApi.get("bi-reader", "/odata/Nothing").statusCode(404);
    ReportingApi.get("bi-reader", "/odata/Intake?$filter=nothing eq 1").statusCode(400);
    ReportingApi.get("bi-reader", "/odata/Intake?$filter=from eq 2013-02-30").statusCode(400);
    ReportingApi.get("bi-reader", "/odata/Intake?$orderby=from ge 2013-02-30").statusCode(400);
    ReportingApi.get("bi-reader", "/odata/Intake?$filter=count eq INF").statusCode(400);
    ReportingApi.get("bi-reader", "/odata/Intake?$expand=other").statusCode(400);
    ReportingApi.get("bi-reader", "/odata").statusCode(200).body(containsString("Intake"));
    ReportingApi.get("team-member", "/odata/Intake").statusCode(403);
    assertThatThrownBy(() -> read(intake().filter("label eq 1")))
        .isInstanceOf(ODataClientErrorException.class);
  }

  private static ClientEntitySet read(URIBuilder address) {
    return client()
        .getRetrieveRequestFactory()
        .getEntitySetRequest(address.build())
        .execute()
        .getBody();
  }

  private static URIBuilder intake() {
    return client().newURIBuilder(root()).appendEntitySetSegment("Intake");
  }

  private static String root() {
    return ConfigProvider.getConfig().getValue("test.url", String.class) + "/reporting/v1/odata";
  }

  private static String value(ClientEntity row, String property) {
    return row.getProperty(property).getValue().toString();
  }

  private static ODataClient client() {
    ODataClient client = ODataClientFactory.getClient();
    client.getConfiguration().setHttpClientFactory(new WithToken());
    return client;
  }

  /** Sends a token with each request. */
  private static final class WithToken extends DefaultHttpClientFactory {
    @Override
    public DefaultHttpClient create(
        org.apache.olingo.commons.api.http.HttpMethod method, java.net.URI uri) {
      DefaultHttpClient http = super.create(method, uri);
      http.addRequestInterceptor(
          (request, context) ->
              request.addHeader("Authorization", "Bearer " + Tokens.of("bi-reader")));
      return http;
    }
  }
}
