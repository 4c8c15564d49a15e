// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.exchangecounts;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Counts of the exchange, each with what it counts. */
@Schema(name = "ExchangeCounts", description = "Buurtservice in cijfers / counts of the exchange.")
public record ExchangeCountsView(
    @NotNull @Schema(examples = "GM0935") String municipality,
    @NotNull @Schema(examples = "2014-06-01") LocalDate from,
    @NotNull @Schema(examples = "2014-12-03") LocalDate until,
    @NotNull
        @Schema(
            description = "Aanvragen die in de periode binnenkwamen / requests entered in it.",
            examples = "42")
        Long requests,
    @NotNull
        @Schema(
            description =
                "Matches die in de periode gemaakt zijn en op de laatste dag niet ontbonden /"
                    + " made in it, and not dissolved on its last day.",
            examples = "14")
        Long matches,
    @NotNull
        @Schema(
            description = "Daarvan wederkerig: beiden vragen en bieden / both give and take.",
            examples = "14")
        Long reciprocalMatches,
    @NotNull
        @Schema(
            description = "Aanbod dat op de laatste dag openstaat / open on the last day.",
            examples = "35")
        Long openOffers,
    @NotNull
        @Schema(
            description =
                "Collectieve activiteiten, niet afgelast, met een dag in de periode / with a day"
                    + " in it.",
            examples = "2")
        Long collectiveActivities) {}
