// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.returns;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The return of a period as the API shows it. */
@Schema(name = "ReturnReport", description = "Rendement van een periode / return of a period.")
public record ReturnReport(
    @NotNull @Schema(examples = "GM0935") String municipality,
    @NotNull @Schema(description = "Eerste dag / first day.", examples = "2017-01-01")
        LocalDate from,
    @NotNull @Schema(description = "Laatste dag / last day.", examples = "2017-12-31")
        LocalDate until,
    @NotNull
        @Schema(description = "Zoals toen bekend / as known at.", examples = "2018-01-15T09:00:00Z")
        Instant knownAt,
    @NotNull @Schema(description = "Met welke normen / by which norms.", examples = "AS_RECORDED")
        NormChoice norms,
    @Schema(description = "Normen zoals toen bekend / norms as known at.") Instant normsKnownAt,
    @NotNull @Schema(description = "Wat is geteld / what was counted.", examples = "Uitgaven")
        String population,
    @NotNull @Schema(description = "Hoe is gerekend / how it was worked out.", examples = "Normen")
        String method,
    @NotNull @Schema(description = "Financieel rendement / financial return.")
        FinancialReturn financial,
    @NotNull @Schema(description = "Maatschappelijk rendement / social return.")
        SocialReturn social) {}
