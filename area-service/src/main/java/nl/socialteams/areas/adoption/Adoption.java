// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.adoption;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a draft was decided. */
@Schema(name = "Adoption", description = "Vaststelling van een besluit / that it was decided.")
public record Adoption(
    @Schema(description = "Datum van het besluit / day it was taken.", examples = "2026-01-15")
        @NotNull
        LocalDate takenOn,
    @Schema(
            description =
                "De gebieden zonder team die de toets noemt, worden aanvaard / the gaps that the"
                    + " check names are accepted.",
            examples = "true")
        Boolean acceptsGaps,
    @Schema(
            description =
                "Bekend sinds / known since; only for an import of history (import:history).")
        Instant knownSince) {

  boolean withGaps() {
    return Boolean.TRUE.equals(acceptsGaps);
  }
}
