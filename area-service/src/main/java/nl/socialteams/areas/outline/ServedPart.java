// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.outline;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of a neighbourhood that has a team of its own. */
@Schema(name = "ServedPart", description = "Deel met een eigen team / a part with its own team.")
public record ServedPart(
    @NotNull @Schema(description = "Deel / part.", examples = "Hazendans") String part,
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5d") UUID teamId,
    @NotNull @Schema(description = "Teamnaam.", examples = "Daalhof") String teamName) {}
