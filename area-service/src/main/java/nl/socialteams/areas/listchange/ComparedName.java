// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.listchange;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A neighbourhood that has another name in the second list. */
@Schema(name = "ComparedName", description = "Andere naam, zelfde code / another name.")
public record ComparedName(
    @NotNull @Schema(examples = "BU09350205") String code,
    @NotNull @Schema(description = "Naam in het eerste jaar / before.", examples = "Caberg")
        String fromName,
    @NotNull @Schema(description = "Naam in het tweede jaar / after.", examples = "Caberg-Noord")
        String toName) {}
