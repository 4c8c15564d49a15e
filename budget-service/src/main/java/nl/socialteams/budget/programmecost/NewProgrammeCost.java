// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.programmecost;

import java.time.Instant;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.budget.money.Money;
import nl.socialteams.budget.money.PositiveMoney;
import nl.socialteams.budget.workingbudget.Budget;

/** Costs of a programme to record. */
@Schema(name = "NewProgrammeCost", description = "Programmakosten / costs of a programme.")
public record NewProgrammeCost(
    @Schema(description = "Gemeentecode / municipality.", examples = "GM0935")
        @NotNull
        @Pattern(regexp = Budget.MUNICIPALITY_FORM)
        String municipality,
    @Schema(description = "Waarvoor / what for.", examples = "Organisatie en ontwikkeling")
        @NotBlank
        @Size(max = 200)
        String programme,
    @Schema(description = "Jaar / year.", examples = "2030") @NotNull @Min(2000) @Max(2199)
        Integer year,
    @Schema(type = SchemaType.STRING, description = "Bedrag / amount.", examples = "94500.00")
        @NotNull
        @PositiveMoney
        Money amount,
    @Schema(description = "Bron / source.", examples = "Evaluatie 2030") @NotBlank @Size(max = 300)
        String source,
    @Schema(description = "De regel waarvoor deze in de plaats komt / the line it replaces.")
        UUID replaces,
    @Schema(
            description =
                "Bekend sinds / known since; only for an import of history (import:history).")
        Instant knownSince) {}
