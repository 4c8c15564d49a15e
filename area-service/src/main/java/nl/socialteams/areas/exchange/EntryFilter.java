// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.exchange;

import java.util.UUID;

import io.quarkus.panache.common.Parameters;

/**
 * Which requests or offers are listed.
 *
 * @param status null for all; so are the others after it
 */
public record EntryFilter(
    Side side,
    String municipality,
    EntryStatus status,
    String kind,
    String neighbourhood,
    UUID participant,
    UUID caseId) {

  String conditions() {
    return "side = :side and municipality = :municipality"
        + (status == null ? "" : " and status = :status")
        + (kind == null ? "" : " and kind = :kind")
        + (neighbourhood == null ? "" : " and neighbourhood = :neighbourhood")
        + (participant == null ? "" : " and participant = :participant")
        + (caseId == null ? "" : " and caseId = :caseId");
  }

  Parameters parameters() {
    Parameters parameters = Parameters.with("side", side).and("municipality", municipality);
    put(parameters, "status", status);
    put(parameters, "kind", kind);
    put(parameters, "neighbourhood", neighbourhood);
    put(parameters, "participant", participant);
    put(parameters, "caseId", caseId);
    return parameters;
  }

  private static void put(Parameters parameters, String name, Object value) {
    if (value != null) {
      parameters.and(name, value);
    }
  }
}
