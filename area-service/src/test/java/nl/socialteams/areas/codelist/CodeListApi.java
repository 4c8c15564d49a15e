// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.codelist;

import java.util.List;
import java.util.Map;

import io.restassured.response.ValidatableResponse;

import nl.socialteams.areas.AreaApi;

/** Code lists as an administrator keeps them. */
public final class CodeListApi {
  private CodeListApi() {}

  public static String list(String code) {
    Map<String, Object> wanted =
        Map.of("municipality", "GM0935", "code", code, "nl", "Lijst " + code, "en", "List " + code);
    return AreaApi.post("area-administrator", "/code-lists", wanted)
        .statusCode(201)
        .extract()
        .path("listId");
  }

  public static Map<String, Object> item(String code) {
    return Map.of("code", code, "nl", "De " + code, "en", "The " + code);
  }

  public static Map<String, Object> version(
      List<String> codes, Map<String, List<String>> mappings) {
    return Map.of(
        "label",
        String.join(" ", codes),
        "codes",
        codes.stream().map(CodeListApi::item).toList(),
        "mappings",
        mappings.entrySet().stream()
            .map(mapping -> Map.of("from", mapping.getKey(), "to", mapping.getValue()))
            .toList());
  }

  public static String draft(String list, List<String> codes, Map<String, List<String>> mappings) {
    return AreaApi.post(
            "area-administrator", "/code-lists/" + list + "/versions", version(codes, mappings))
        .statusCode(201)
        .body("status", org.hamcrest.Matchers.equalTo("DRAFT"))
        .extract()
        .path("versionId");
  }

  public static ValidatableResponse publish(
      String list, String version, Map<String, ?> publication) {
    return AreaApi.as("area-administrator")
        .header("If-Match", "\"v1\"")
        .body(publication)
        .post("/area/v1/code-lists/" + list + "/versions/" + version + "/publications")
        .then();
  }

  public static ValidatableResponse on(String list, String day) {
    return AreaApi.get("bi-reader", "/code-lists/" + list + "?on=" + day).statusCode(200);
  }
}
