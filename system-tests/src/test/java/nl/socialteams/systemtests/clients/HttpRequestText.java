// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.clients;

import java.util.List;
import java.util.Map;

/**
 * A request of the file, as it is written.
 *
 * @param name by which later requests refer to its answer; null where none does
 * @param expected the status that it has to be answered
 * @param headers lines of name and value
 */
record HttpRequestText(
    String title,
    String name,
    int expected,
    String method,
    String address,
    List<String> headers,
    String body) {

  static HttpRequestText of(String title, Map<String, String> comments, String request) {
    String[] parts = request.split("\\n\\s*\\n", 2);
    List<String> head = parts[0].lines().toList();
    String[] line = head.getFirst().split(" ", 2);
    return new HttpRequestText(
        title,
        comments.get("@name"),
        Integer.parseInt(comments.get("expect")),
        line[0],
        line[1],
        head.subList(1, head.size()),
        parts.length > 1 ? parts[1].strip() : "");
  }
}
