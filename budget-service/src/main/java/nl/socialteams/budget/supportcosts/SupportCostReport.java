// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.supportcosts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The costs of support in a period as the API shows them. */
@Schema(name = "SupportCostReport", description = "Kosten van arrangementen / of arrangements.")
public record SupportCostReport(
    @NotNull @Schema(examples = "GM0935") String municipality,
    @NotNull @Schema(description = "Eerste dag / first day.", examples = "2017-01-01")
        LocalDate from,
    @NotNull @Schema(description = "Laatste dag / last day.", examples = "2017-12-31")
        LocalDate until,
    @NotNull
        @Schema(description = "Zoals toen bekend / as known at.", examples = "2018-01-15T09:00:00Z")
        Instant knownAt,
    @NotNull @Schema(description = "Wat is geteld / what was counted.", examples = "Casussen")
        String population,
    @NotNull
        @Schema(description = "Hoe is gerekend / how it was worked out.", examples = "Tarieven")
        String method,
    @NotNull @Schema(description = "Alles samen / all together.") SupportCostRow total,
    @NotNull @Schema(description = "Per team / by team.") List<SupportCostRow> byTeam) {}
