// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.listchange;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A recorded change. */
@Schema(name = "NeighbourhoodChange", description = "Wijziging van een buurt / a change.")
public record ChangeView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5d") UUID changeId,
    @NotNull @Schema(examples = "2014") Integer fromYear,
    @NotNull @Schema(examples = "BU09350205") String fromCode,
    @NotNull @Schema(examples = "2017") Integer toYear,
    @NotNull @Schema(examples = "BU09350205") String toCode,
    @NotNull @Schema(examples = "RENAMED") ChangeKind kind) {}
