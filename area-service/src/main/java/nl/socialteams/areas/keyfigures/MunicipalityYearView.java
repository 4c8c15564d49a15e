// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.keyfigures;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A municipality by the figures of one year. */
@Schema(name = "MunicipalityYear", description = "Gemeente in een jaar / in one year.")
public record MunicipalityYearView(
    @NotNull @Schema(description = "Jaar van de cijfers / year.", examples = "2024") Integer year,
    @NotNull @Schema(description = "Naam in dat jaar / name.", examples = "Maastricht") String name,
    @Schema(description = "Inwoners, waar bekend / inhabitants.", examples = "125285")
        Integer inhabitants) {}
