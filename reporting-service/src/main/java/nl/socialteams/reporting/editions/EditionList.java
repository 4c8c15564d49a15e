// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.editions;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of editions. */
@Schema(name = "EditionList", description = "Edities / editions.")
public record EditionList(
    @NotNull @Schema(description = "De nieuwste eerst / newest first.") List<EditionView> items) {}
