// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.tables;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Volledigheid / completeness. */
@Schema(name = "TableCompleteness", description = "Volledigheid / completeness.")
public record TableCompleteness(
    @NotNull
        @Schema(
            description =
                "Onleesbaar gebleven onderwerpen in de hele installatie / aggregates, of any municipality, of which an event could not be read.",
            examples = "0")
        Integer unreadable,
    @NotNull @Schema(description = "Afgeschermde rijen / rows that are suppressed.", examples = "0")
        Integer suppressedRows) {}
