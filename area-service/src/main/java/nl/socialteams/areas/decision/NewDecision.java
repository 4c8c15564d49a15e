// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.areas.municipality.Municipality;

/** A decision to apply. */
@Schema(name = "NewDecision", description = "Toe te passen besluit / a decision to apply.")
public record NewDecision(
    @Schema(description = "Gemeentecode / municipality.", examples = "GM0935")
        @NotNull
        @Pattern(regexp = Municipality.CODE_FORM)
        String municipality,
    @Schema(description = "Titel / title.", examples = "Lanakerveld bij Caberg-Bosscherveld")
        @NotBlank
        @Size(max = 200)
        String title,
    @Schema(description = "Datum van het besluit / day of the decision.", examples = "2030-01-15")
        @NotNull
        LocalDate takenOn,
    @Schema(description = "Van kracht vanaf / in force from.", examples = "2030-02-01") @NotNull
        LocalDate inForceFrom,
    @Schema(description = "Reikwijdte / reach.", examples = "NAMED_AREAS") @NotNull Reach reach,
    @Schema(description = "Toewijzingen / who serves what.") @NotNull @Size(min = 1, max = 2000)
        List<@Valid @NotNull NewAssignment> assignments,
    @Schema(
            description =
                "Bekend sinds / known since; only for an import of history (import:history).")
        Instant knownSince) {}
