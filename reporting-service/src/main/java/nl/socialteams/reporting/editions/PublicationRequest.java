// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.editions;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.reporting.access.MunicipalityCodes;

/** What is to be published. */
@Schema(name = "EditionToPublish", description = "Te publiceren editie / an edition to publish.")
public record PublicationRequest(
    @NotNull
        @Pattern(regexp = MunicipalityCodes.FORM)
        @Schema(description = "Gemeentecode / municipality.", examples = "GM0935")
        String municipality,
    @NotBlank
        @Size(max = 200)
        @Schema(description = "Titel / title.", examples = "Sociale teams in 2013")
        String title,
    @NotNull @Size(min = 1, max = 50) @Schema(description = "Tabellen / tables, in their order.")
        List<@NotNull @Valid TableToPublish> tables,
    @Schema(description = "Welke editie zij verbetert / the edition that it corrects.")
        UUID corrects) {}
