// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.retentionhold;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.cases.teammapping.AreaCodes;

/** A file that has to be kept. */
@Schema(name = "NewRetentionHold", description = "Opschorting van vernietiging / a hold.")
public record NewHold(
    @Schema(description = "Gemeente / municipality.", examples = "GM0935")
        @NotNull
        @Pattern(regexp = AreaCodes.MUNICIPALITY)
        String municipality,
    @Schema(description = "Cliënt / client.", examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c61")
        @NotNull
        UUID clientId,
    @Schema(description = "Reden / reason.", examples = "DISPUTE") @NotNull HoldReason reason) {}
