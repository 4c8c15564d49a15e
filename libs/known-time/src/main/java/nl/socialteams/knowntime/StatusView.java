// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.knowntime;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A status of a history as the API shows it. */
@Schema(name = "KnownStatus", description = "Status met datum en kennismoment / a known status.")
public record StatusView(
    @NotNull @Schema(description = "Status.", examples = "OPEN") String status,
    @NotNull @Schema(description = "Vanaf / from this day.", examples = "2024-03-01") LocalDate on,
    @NotNull @Schema(description = "Bekend sinds / known since.", examples = "2024-03-01T09:00:00Z")
        Instant knownFrom,
    @NotNull @Schema(description = "Door een import gesteld / asserted.", examples = "false")
        Boolean asserted) {

  public static List<StatusView> of(List<KnownStatus> history) {
    return history.stream()
        .map(s -> new StatusView(s.status(), s.onDay(), s.knownFrom(), s.asserted()))
        .toList();
  }
}
