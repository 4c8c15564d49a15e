// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.changes;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;

import nl.socialteams.cases.CaseApi;

import static org.awaitility.Awaitility.await;

/** What a recipient is told at visits to its feed. */
final class FeedVisits {
  private FeedVisits() {}

  static JsonPath visit(String client, String cursor, int limit) {
    RequestSpecification request = CaseApi.as(client).queryParam("limit", limit);
    if (cursor != null) {
      request.queryParam("cursor", cursor);
    }
    return request.get("/cases/v1/changes").then().statusCode(200).extract().jsonPath();
  }

  /** Where the next visit goes on once everything was told. */
  static String last(String client) {
    String cursor = null;
    JsonPath page;
    do {
      page = visit(client, cursor, 200);
      cursor = page.getString("nextCursor");
    } while (!page.getList("items").isEmpty());
    return cursor;
  }

  static List<Map<String, Object>> all(String client, String from) {
    List<Map<String, Object>> told = new ArrayList<>();
    String cursor = from;
    JsonPath page;
    do {
      page = visit(client, cursor, 200);
      List<Map<String, Object>> items = page.getList("items");
      items.forEach(item -> told.add(new HashMap<>(item)));
      cursor = page.getString("nextCursor");
    } while (!page.getList("items").isEmpty());
    return told;
  }

  static List<Map<String, Object>> awaited(String client, String cursor, String object) {
    return about(awaitedAll(client, cursor, object), object);
  }

  /** What else the service writes at the same time may hold the horizon back for a moment. */
  static List<Map<String, Object>> awaitedAll(String client, String cursor, String object) {
    return await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> all(client, cursor), told -> !about(told, object).isEmpty());
  }

  static List<Map<String, Object>> about(List<Map<String, Object>> told, String object) {
    return told.stream().filter(line -> line.get("objectId").equals(object)).toList();
  }

  /** Where the next visit goes on once it is known what is there. */
  static String lastKnowing(String client, String object) {
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> about(all(client, null), object), told -> !told.isEmpty());
    return last(client);
  }
}
