// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.municipality;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is needed to record a municipality. */
@Schema(name = "NewMunicipality", description = "Nieuwe gemeente / a municipality to record.")
public record NewMunicipality(
    @Schema(description = "CBS-gemeentecode / CBS code.", examples = "GM1903")
        @NotNull
        @Pattern(regexp = Municipality.CODE_FORM)
        String code,
    @Schema(description = "Naam / name.", examples = "Eijsden-Margraten") @NotBlank @Size(max = 100)
        String name) {}
