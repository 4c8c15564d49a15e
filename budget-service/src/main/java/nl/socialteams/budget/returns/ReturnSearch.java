// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.returns;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.budget.workingbudget.Budget;

/** A period, and values to assume instead of those of the norms. */
@Schema(name = "ReturnSearch", description = "Rendement met aangenomen normen / what if.")
public record ReturnSearch(
    @Schema(description = "Gemeentecode / municipality.", examples = "GM0935")
        @NotNull
        @Pattern(regexp = Budget.MUNICIPALITY_FORM)
        String municipality,
    @Schema(description = "Eerste dag / first day.", examples = "2017-01-01") @NotNull
        LocalDate from,
    @Schema(description = "Laatste dag / last day, included.", examples = "2017-12-31") @NotNull
        LocalDate until,
    @Schema(description = "Alleen wat toen bekend was / only what was known then.") Instant knownAt,
    @Schema(description = "Aangenomen waarden / values to assume.") @NotNull @Size(max = 50)
        List<@NotNull @Valid AssumedNorm> norms) {}
