// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.duefile;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.cases.destruction.DestructionObstacle;
import nl.socialteams.cases.retention.RetentionLaw;

/** A file that has been kept long enough. */
@Schema(
    name = "DueFile",
    description = "Dossier waarvan de termijn voorbij is / a file that is due.")
public record DueFile(
    @NotNull
        @Schema(description = "Cliënt / client.", examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c61")
        UUID clientId,
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c60") UUID householdId,
    @NotNull
        @Schema(
            description = "Dag van het laatste gegeven / the day of what was recorded last.",
            examples = "2009-06-30")
        LocalDate lastDay,
    @NotNull @Schema(description = "Wet / law.", examples = "WMO_2015") RetentionLaw law,
    @NotNull @Schema(description = "Termijn in jaren / term in years.", examples = "15")
        Integer years,
    @NotNull @Schema(description = "Te vernietigen vanaf / due from.", examples = "2024-06-30")
        LocalDate dueOn,
    @NotNull @Schema(description = "Wat vernietiging in de weg staat / what stands in the way.")
        List<DestructionObstacle> obstacles) {}
