// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.clients;

import java.net.http.HttpResponse;

import io.restassured.path.json.JsonPath;

/** The answer to a named request, for later ones to refer to. */
record Reply(HttpResponse<String> answer) {

  /**
   * @param reference {@code headers.ETag}, or {@code body.$.items[0].id}
   */
  String at(String reference) {
    return reference.startsWith("headers.")
        ? answer.headers().firstValue(reference.substring("headers.".length())).orElse(null)
        : JsonPath.from(answer.body()).getString(reference.substring("body.$.".length()));
  }
}
