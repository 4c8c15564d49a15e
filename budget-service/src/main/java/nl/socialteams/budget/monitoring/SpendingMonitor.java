// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The monitor as the API shows it. */
@Schema(name = "SpendingMonitor", description = "Monitor van het werkbudget / the monitor.")
public record SpendingMonitor(
    @NotNull @Schema(examples = "GM0935") String municipality,
    @NotNull @Schema(description = "Eerste dag / first day.", examples = "2017-01-01")
        LocalDate from,
    @NotNull @Schema(description = "Laatste dag / last day.", examples = "2017-12-31")
        LocalDate until,
    @NotNull
        @Schema(description = "Zoals toen bekend / as known at.", examples = "2018-01-15T09:00:00Z")
        Instant knownAt,
    @NotNull @Schema(description = "Wat is geteld / what was counted.", examples = "Uitgaven")
        String population,
    @NotNull @Schema(description = "Hoe is geteld / how it was counted.", examples = "Grootboek")
        String method,
    @NotNull @Schema(description = "Alles samen / all together.") SpendingRow total,
    @NotNull @Schema(description = "Per team (id) / by team.") List<SpendingRow> byTeam,
    @NotNull @Schema(description = "Per bestedingsdoel / by purpose.") List<SpendingRow> byPurpose,
    @NotNull @Schema(description = "Per voorkomen probleem / by problem prevented.")
        List<SpendingRow> byProblemPrevented,
    @NotNull @Schema(description = "Per leefgebied / by life domain.")
        List<SpendingRow> byLifeDomain,
    @NotNull @Schema(description = "Per maand van aanvraag / by month of the request.")
        List<SpendingRow> byMonth,
    @NotNull @Schema(description = "Per bron van het geld / by source of funds.")
        List<SpendingRow> bySourceOfFunds) {}
