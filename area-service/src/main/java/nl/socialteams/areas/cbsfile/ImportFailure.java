// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.cbsfile;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an import took nothing over. */
@Schema(name = "ImportFailure", description = "Reden van mislukken / why it failed.")
public record ImportFailure(
    @NotNull @Schema(description = "Probleemcode / code.", examples = "columns-missing")
        String code,
    @NotNull @Schema(description = "In woorden / in words.", examples = "Kolommen ontbreken")
        String title) {}
