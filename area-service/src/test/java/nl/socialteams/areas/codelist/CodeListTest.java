// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.codelist;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.areas.AreaApi;
import nl.socialteams.testing.ServiceTest;

import static nl.socialteams.areas.codelist.CodeListApi.draft;
import static nl.socialteams.areas.codelist.CodeListApi.list;
import static nl.socialteams.areas.codelist.CodeListApi.on;
import static nl.socialteams.areas.codelist.CodeListApi.publish;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("A11")
class CodeListTest {

  @BeforeAll
  void a_city() {
    AreaApi.maastricht("BU09350205");
  }

  @Test
  void nobody_uses_a_draft() {
    String list = list("DRAFTED");
    draft(list, List.of("A"), Map.of());

    on(list, "2014-01-01").body("version", nullValue());
  }

  @Test
  void a_version_holds_until_the_day_of_the_next() {
    String list = list("FOLLOWED");
    publish(list, draft(list, List.of("A", "B"), Map.of()), Map.of("validFrom", "2013-01-01"))
        .statusCode(200)
        .body("number", equalTo(1));
    String next = draft(list, List.of("C", "D", "B"), Map.of("A", List.of("C", "D")));
    publish(list, next, Map.of("validFrom", "2014-07-01")).statusCode(200);

    on(list, "2012-12-31").body("version", nullValue());
    on(list, "2014-06-30")
        .body("version.codes.code", contains("A", "B"))
        .body("version.validUntil", equalTo("2014-07-01"));
    on(list, "2014-07-01")
        .body("version.codes.code", contains("C", "D", "B"))
        .body("version.validUntil", nullValue())
        .body("version.mappings.from", contains("A", "B"))
        .body("version.mappings.to", contains(List.of("C", "D"), List.of("B")));
  }

  @Test
  void it_is_said_of_every_code_what_became_of_it() {
    String list = list("MAPPED");
    publish(list, draft(list, List.of("A", "B"), Map.of()), Map.of("validFrom", "2013-01-01"));

    publish(
            list,
            draft(list, List.of("C"), Map.of("A", List.of("C"), "X", List.of())),
            Map.of("validFrom", "2014-01-01"))
        .statusCode(409)
        .body("type", containsString("code-mapping-does-not-fit"))
        .body("detail", containsString("B"))
        .body("detail", containsString("X"));
    publish(
            list,
            draft(list, List.of("C"), Map.of("A", List.of("C"), "B", List.of())),
            Map.of("validFrom", "2014-01-01"))
        .statusCode(200)
        .body("mappings[1].to", empty());
  }

  @Test
  void the_first_day_may_be_unknown_for_the_first_version_only() {
    String list = list("UNKNOWN_DAY");
    publish(list, draft(list, List.of("A"), Map.of()), Map.of()).statusCode(200);

    on(list, "1990-01-01").body("version.codes.code", contains("A"));
    publish(list, draft(list, List.of("A"), Map.of()), Map.of())
        .statusCode(400)
        .body("errors.pointer", contains("/validFrom"));
  }

  @Test
  void a_version_does_not_begin_before_the_one_that_it_follows() {
    String list = list("NOT_LATER");
    publish(list, draft(list, List.of("A"), Map.of()), Map.of("validFrom", "2014-01-01"));

    publish(list, draft(list, List.of("A"), Map.of()), Map.of("validFrom", "2014-01-01"))
        .statusCode(409)
        .body("type", containsString("code-list-version-not-later"));
  }

  @Test
  void a_draft_can_be_replaced_and_what_is_published_cannot() {
    String list = list("REPLACED");
    String version = draft(list, List.of("A"), Map.of());
    String address = "/area/v1/code-lists/" + list + "/versions/" + version;
    String tag =
        AreaApi.as("area-administrator")
            .header("If-Match", "\"v1\"")
            .body(CodeListApi.version(List.of("B"), Map.of()))
            .put(address)
            .then()
            .statusCode(200)
            .body("codes.code", contains("B"))
            .extract()
            .header("ETag");
    AreaApi.as("area-administrator")
        .header("If-Match", "\"v1\"")
        .body(Map.of())
        .post(address + "/publications")
        .then()
        .statusCode(412);
    String published =
        AreaApi.as("area-administrator")
            .header("If-Match", tag)
            .body(Map.of())
            .post(address + "/publications")
            .then()
            .statusCode(200)
            .extract()
            .header("ETag");

    AreaApi.as("area-administrator")
        .header("If-Match", published)
        .body(CodeListApi.version(List.of("C"), Map.of()))
        .put(address)
        .then()
        .statusCode(409)
        .body("type", containsString("code-list-version-published"));
  }

  @Test
  void every_fault_of_a_draft_is_told_at_once() {
    String list = list("FAULTY");

    AreaApi.post(
            "area-administrator",
            "/code-lists/" + list + "/versions",
            CodeListApi.version(List.of("A", "A"), Map.of("X", List.of("Y", "Y"))))
        .statusCode(400)
        .body(
            "errors.pointer",
            containsInAnyOrder(
                "/codes/1/code", "/mappings/0/to/0", "/mappings/0/to/1", "/mappings/0/to/1"));
  }

  @Test
  void adopting_the_standard_lists_again_adds_nothing() {
    String path = "/municipalities/GM0935/standard-code-lists";
    AreaApi.as("area-administrator")
        .post("/area/v1" + path)
        .then()
        .statusCode(201)
        .body("adopted", hasItems("ZRM", "LIFE_DOMAIN", "LENDABLE_KIND"))
        .body("present", empty());
    AreaApi.as("area-administrator")
        .post("/area/v1" + path)
        .then()
        .statusCode(201)
        .body("adopted", empty())
        .body("present", hasItem("ZRM"));

    String zrm =
        AreaApi.get("bi-reader", "/code-lists?municipality=GM0935&code=ZRM")
            .body("items", hasSize(1))
            .extract()
            .path("items[0].listId");
    on(zrm, "2016-12-31").body("version.label", equalTo("ZRM-2013"));
    on(zrm, "2017-01-01")
        .header("ETag", "\"v3\"") // recorded, and published twice: who follows it hears of each
        .body("version.label", equalTo("ZRM-2017"))
        .body("version.codes", hasSize(17))
        .body("version.codes.findAll { it.attributes.parentingSupplement == 'true' }", hasSize(4));
  }

  @Test
  void a_list_of_another_municipality_looks_like_one_that_does_not_exist() {
    AreaApi.get("team-member-elsewhere", "/code-lists/" + list("ELSEWHERE")).statusCode(404);
  }
}
