// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.stories;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.restassured.path.json.JsonPath;

/**
 * The file of a resident, as somebody of the team reads it.
 *
 * @param reader who opened it
 */
record CaseFile(
    SignedIn reader, String caseId, String clientId, String householdId, String teamId) {
  static final String MAASTRICHT = "GM0935";

  static CaseFile of(SignedIn reader, JsonPath receipt) {
    return new CaseFile(
        reader,
        receipt.getString("caseId"),
        receipt.getString("clientId"),
        receipt.getString("householdId"),
        receipt.getString("teamId"));
  }

  String path() {
    return "/cases/v1/cases/" + caseId;
  }

  String household() {
    return "/cases/v1/households/" + householdId;
  }

  JsonPath overview() {
    return reader.read(path() + "/overview");
  }

  String phase() {
    return reader.read(path()).getString("phase");
  }

  /** The function that directs, or the worker where a person does. */
  String director() {
    JsonPath file = reader.read(path());
    String worker = file.getString("director.workerId");
    return worker == null ? file.getString("director.function") : worker;
  }

  /** What happened, the oldest first. */
  List<String> timeline() {
    List<String> newestFirst =
        reader.read(path() + "/timeline?limit=200").getList("items.happening");
    return newestFirst.reversed();
  }

  /** By how much each domain went up or down between the first and the last measurement. */
  Map<String, Integer> change(String matrix) {
    JsonPath change = reader.read(path() + "/self-sufficiency-change?matrix=" + matrix);
    Map<String, Integer> byDomain = new LinkedHashMap<>();
    List<String> domains = change.getList("domains.domain");
    for (int at = 0; at < domains.size(); at++) {
      byDomain.put(domains.get(at), change.getInt("domains[" + at + "].change"));
    }
    return byDomain;
  }
}
