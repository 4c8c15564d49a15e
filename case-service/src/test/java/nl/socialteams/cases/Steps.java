// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases;

import io.restassured.response.ValidatableResponse;

/** Steps in the life of a thing: it is read, and changed by the version that was read. */
public final class Steps {
  private Steps() {}

  /** Takes a step about what stands at a path. */
  public static ValidatableResponse take(String client, String path, String step, Object body) {
    return take(client, path, versionOf(client, path), step, body);
  }

  public static ValidatableResponse take(
      String client, String path, String version, String step, Object body) {
    return CaseApi.as(client)
        .header("If-Match", version)
        .body(body)
        .post("/cases/v1" + path + "/" + step)
        .then();
  }

  public static String versionOf(String client, String path) {
    return CaseApi.get(client, path).statusCode(200).extract().header("ETag");
  }
}
