// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.personexport;

import java.time.Instant;
import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.accesslog.Action;
import nl.socialteams.accesslog.Outcome;
import nl.socialteams.accesslog.reading.AccessLogLine;

/** That somebody read or changed it: by role, not by name. */
@Schema(
    name = "PersonReading",
    description = "Inzage of wijziging / that somebody read or changed what is held.")
public record PersonReading(
    @NotNull @Schema(description = "Wanneer / when.", examples = "2026-11-22T10:00:00Z") Instant at,
    @NotNull @Schema(description = "Rollen / roles.", examples = "[\"team-member\"]")
        List<String> roles,
    @Schema(description = "Organisatie / organisation.") String organisation,
    @NotNull @Schema(description = "Bewerking / operation.", examples = "getParticipant")
        String operation,
    @NotNull @Schema(description = "Handeling / action.", examples = "READ") Action action,
    @NotNull @Schema(description = "Afloop / outcome.", examples = "ALLOWED") Outcome outcome,
    @NotNull
        @Schema(
            description = "Doel / purpose.",
            examples = "Vragen en aanbod van buurtbewoners bij elkaar brengen")
        String purpose) {

  static PersonReading of(AccessLogLine line) {
    return new PersonReading(
        line.endTime(),
        line.roles(),
        line.organisation(),
        line.operation(),
        line.action(),
        line.outcome(),
        line.purpose() == null ? line.processingActivityId() : line.purpose());
  }
}
