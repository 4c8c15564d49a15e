// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.demonstration;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.commons.csv.CSVRecord;

/** Puts made-up workers into teams, each step known since the morning of its day. */
final class Memberships {
  private static final String PATH = "/area/v1/memberships";

  private final PublicApi api;

  Memberships(PublicApi api) {
    this.api = api;
  }

  String worker(String municipality, CSVRecord row) {
    String name = row.get("given_name") + " " + row.get("family_name");
    Map<String, Object> worker =
        Map.of(
            "municipality", municipality,
            "givenName", row.get("given_name"),
            "familyName", row.get("family_name"));
    return api.create("worker " + name, "/area/v1/workers", worker).path("workerId").asText();
  }

  String join(String team, String worker, LocalDate from, Map<String, Object> terms) {
    Map<String, Object> membership = new LinkedHashMap<>();
    membership.put("teamId", team);
    membership.put("workerId", worker);
    membership.put("from", from.toString());
    membership.put("terms", terms);
    membership.put("knownSince", Moments.morningOf(from));
    return api.create("membership " + team + " " + worker, PATH, membership)
        .path("membershipId")
        .asText();
  }

  /**
   * @param seen how often the membership has changed before; a second run finds it further on
   */
  void change(String membership, int seen, LocalDate from, Map<String, Object> terms) {
    step(
        membership + "/changes",
        seen,
        Map.of("from", from.toString(), "terms", terms, "knownSince", Moments.morningOf(from)));
  }

  void end(String membership, int seen, LocalDate on) {
    step(
        membership + "/endings",
        seen,
        Map.of("endedOn", on.toString(), "knownSince", Moments.morningOf(on)));
  }

  private void step(String address, int seen, Map<String, Object> body) {
    api.change(PublicApi.IMPORT, PATH + "/" + address, "\"v" + seen + "\"", body);
  }

  void absent(String membership, LocalDate from, LocalDate until, String standIn) {
    api.create(
        "absence " + membership,
        PATH + "/" + membership + "/absences",
        Map.of(
            "from", from.toString(),
            "endedOn", until.toString(),
            "standInWorkerId", standIn,
            "knownSince", Moments.morningOf(from)));
  }
}
