// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.schemedifference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The difference as the API shows it. */
@Schema(name = "SchemeDifferences", description = "Verschil met de reguliere regelingen.")
public record SchemeDifferences(
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
    @NotNull @Schema(description = "Hoe is geteld / how it was counted.", examples = "De nieuwste")
        String method,
    @NotNull @Schema(description = "Betaalde uitgaven / paid expenditures.", examples = "10")
        Long paidExpenditures,
    @NotNull @Schema(description = "Alles samen / all together.") SchemeDifferenceRow total,
    @NotNull @Schema(description = "Per regeling / by scheme.")
        List<SchemeDifferenceRow> byScheme) {}
