// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.rows;

import java.util.Map;
import java.util.TreeMap;

/** Tables that are no municipality's own and nobody's data, each with the reason. */
final class OpenTables {
  static final Map<String, String> REASONS = reasons();

  private OpenTables() {}

  private static Map<String, String> reasons() {
    Map<String, String> reasons = new TreeMap<>();
    say(
        "who serves where is published",
        reasons,
        "municipality",
        "neighbourhood",
        "neighbourhood_year",
        "neighbourhood_part",
        "neighbourhood_outline",
        "neighbourhood_change",
        "municipality_year",
        "district_year",
        "part_addresses",
        "part_address_range",
        "postcode_table",
        "postcode_address",
        "team",
        "team_name",
        "team_life",
        "team_programme",
        "assignment",
        "released_area",
        "decision",
        "decision_status");
    say(
        "which files of CBS were taken over",
        reasons,
        "file_import",
        "file_import_municipality",
        "file_import_refused_line");
    say("who a municipality works with, by name", reasons, "organisation", "organisation_funding");
    say(
        "codes of lists",
        reasons,
        "code_list",
        "code_list_version",
        "code_list_item",
        "code_list_mapping");
    say(
        "what residents can go to",
        reasons,
        "provision",
        "provision_neighbourhood",
        "provision_opening",
        "provision_exception",
        "collective_activity",
        "collective_activity_neighbourhood",
        "collective_activity_date",
        "collective_activity_status",
        "lendable_thing");
    say("hashes", reasons, "access_log_seal");
    say("answers lie sealed and are found by a hash of their caller", reasons, "idempotency_key");
    say("positions in topics", reasons, "inbox_offset");
    say("events of case-service, pseudonymous", reasons, "inbox_parked");
    say("events, pseudonymous, until the broker has them", reasons, "outbox_event");
    say("migrations", reasons, "flyway_schema_history");
    return reasons;
  }

  private static void say(String reason, Map<String, String> reasons, String... tables) {
    for (String table : tables) {
      reasons.put(table, reason);
    }
  }
}
