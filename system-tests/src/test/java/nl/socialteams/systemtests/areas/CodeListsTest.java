// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.areas;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.systemtests.mainjob.As;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

/** Codes by the day for which they are asked. */
@Tag("A11")
class CodeListsTest {
  private static final String LISTS = "/area/v1/code-lists";

  @Test
  void the_life_domains_changed_in_july_2014_and_it_is_said_what_became_of_each() {
    String domains = list("LIFE_DOMAIN");
    on(domains, "2014-06-30")
        .body("version.codes", hasSize(5))
        .body("version.codes.code", hasItem("INCOME_AND_WORK"));
    on(domains, "2014-07-01")
        .body("version.codes", hasSize(8))
        .body("version.codes.code", not(hasItem("INCOME_AND_WORK")))
        .body(
            "version.mappings.find { it.from == 'INCOME_AND_WORK' }.to",
            hasItems("FINANCES", "WORK_AND_EDUCATION"));
  }

  @Test
  void the_pilot_s_own_matrix_stands_beside_the_national_ones() {
    on(list("MAASTRICHT_FAN"), "2014-07-01")
        .body("version.label", equalTo("MAASTRICHT-FAN-2014"))
        .body("version.codes", hasSize(8));
    on(list("ZRM"), "2014-07-01").body("version.label", equalTo("ZRM-2013"));
    on(list("ZRM"), "2017-01-01").body("version.label", equalTo("ZRM-2017"));
  }

  @Test
  void standard_lists_are_adopted_once() {
    As.administrator()
        .call()
        .post("/area/v1/municipalities/GM0935/standard-code-lists")
        .then()
        .statusCode(201)
        .body("adopted", empty())
        .body("present", hasItems("LAW", "TILT_RING", "GOAL", "AGE_CLASS"));
  }

  @Test
  void what_is_published_is_followed_and_never_changed() {
    String path = LISTS + "/" + created() + "/versions";
    Map<String, Object> content =
        Map.of("label", "eerste", "codes", List.of(Map.of("code", "A", "nl", "aa", "en", "ay")));
    var draft = As.administrator().post(path, content).statusCode(201);
    String version = path + "/" + draft.extract().path("versionId");
    String published =
        conditional(draft.extract().header("ETag"), Map.of("validFrom", "2040-01-01"))
            .post(version + "/publications")
            .then()
            .statusCode(200)
            .body("status", equalTo("PUBLISHED"))
            .extract()
            .header("ETag");

    conditional(published, content)
        .put(version)
        .then()
        .statusCode(409)
        .body("type", containsString("code-list-version-published"));
  }

  private static RequestSpecification conditional(String version, Object body) {
    return As.administrator().call().header("If-Match", version).body(body);
  }

  private static String created() {
    String code = "TEST_" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    return As.administrator()
        .post(LISTS, Map.of("municipality", "GM0935", "code", code, "nl", "Proef", "en", "Trial"))
        .statusCode(201)
        .extract()
        .path("listId");
  }

  private static String list(String code) {
    return As.bi()
        .get(LISTS + "?municipality=GM0935&code=" + code)
        .statusCode(200)
        .body("items", hasSize(1))
        .extract()
        .path("items[0].listId");
  }

  private static ValidatableResponse on(String list, String day) {
    return As.bi().get(LISTS + "/" + list + "?on=" + day).statusCode(200);
  }
}
