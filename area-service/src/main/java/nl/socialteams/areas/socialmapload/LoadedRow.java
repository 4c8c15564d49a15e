// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.socialmapload;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.areas.socialmap.NewProvision;

/** A line of a load. */
@Schema(name = "ProvisionRow", description = "Regel met een voorziening / a line of a load.")
public record LoadedRow(
    @Schema(description = "Register, als code / register, by code.", examples = "SOCIALE_KAART")
        @NotNull
        @Pattern(regexp = NewProvision.CODE_FORM)
        @Size(max = 60)
        String source,
    @Schema(description = "Sleutel in dat register / its key there.", examples = "17-4")
        @NotBlank
        @Size(max = 200)
        String externalId,
    @NotNull @Valid NewProvision provision) {}
