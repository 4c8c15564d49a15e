// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.destruction;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.cases.teammapping.AreaCodes;

/** A file that is proposed for destruction. */
@Schema(name = "NewDestruction", description = "Voorstel tot vernietiging / proposed destruction.")
public record NewDestruction(
    @Schema(description = "Gemeente / municipality.", examples = "GM0935")
        @NotNull
        @Pattern(regexp = AreaCodes.MUNICIPALITY)
        String municipality,
    @Schema(description = "Cliënt / client.", examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c61")
        @NotNull
        UUID clientId,
    @Schema(description = "Grond / ground.", examples = "RESIDENT_REQUEST") @NotNull
        DestructionGround ground,
    @Schema(
            description =
                "Dag van het verzoek van de bewoner; alleen bij die grond / the day of the request; with"
                    + " that ground only.",
            examples = "2025-06-02")
        LocalDate requestedOn) {}
