// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.restrictedreading;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** For what a restricted file is to be read. */
@Schema(
    name = "NewRestrictedReading",
    description = "Inzage in een beperkt dossier / reading a file whose processing is restricted.")
public record NewRestrictedReading(
    @Schema(description = "Doel / purpose.", examples = "LEGAL_CLAIM") @NotNull
        RestrictedReadingPurpose purpose,
    @Schema(
            description = "Reden, in woorden / reason, in words.",
            examples = "Verweerschrift in de bezwaarprocedure van de bewoner")
        @NotBlank
        @Size(max = 1000)
        String reason) {}
