// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.absence;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.areas.membership.Absence;

/** An absence as the API shows it. */
@Schema(name = "Absence", description = "Afwezigheid / an absence.")
public record AbsenceView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4cb0") UUID absenceId,
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4ca0") UUID membershipId,
    @NotNull @Schema(description = "Eerste dag / first day.", examples = "2014-10-06")
        LocalDate from,
    @Schema(description = "Eerste dag terug / first day back.") LocalDate endedOn,
    @Schema(description = "Wie waarneemt / who stands in.") UUID standInWorkerId) {

  static AbsenceView of(Absence absence) {
    return new AbsenceView(
        absence.absenceId(),
        absence.membership(),
        absence.timeline().validFrom(),
        absence.timeline().validUntil(),
        absence.standIn());
  }
}
