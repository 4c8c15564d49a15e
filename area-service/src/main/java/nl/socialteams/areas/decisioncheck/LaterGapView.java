// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.decisioncheck;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.areas.coverage.CoverageFinding;

/** An area that loses its team some day after the decision's own. */
@Schema(name = "LaterGap", description = "Gebied dat later zijn team verliest / a gap that opens.")
public record LaterGapView(
    @NotNull @Schema(description = "Vanaf / from.", examples = "2031-01-01") LocalDate on,
    @NotNull @Schema(description = "Wat dan niet geheel gedekt is / what is not covered then.")
        CoverageFinding gap) {}
