// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.subsidy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
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

/** A subsidy or service agreement to record. */
@Schema(
    name = "NewSubsidy",
    description = "Subsidie of dienstverleningsovereenkomst / a subsidy or service agreement.")
public record NewSubsidy(
    @Schema(description = "Gemeentecode / municipality.", examples = "GM0935")
        @NotNull
        @Pattern(regexp = Budget.MUNICIPALITY_FORM)
        String municipality,
    @Schema(
            description = "Organisatie / organisation.",
            examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c80")
        @NotNull
        UUID organisationId,
    @Schema(examples = "SUBSIDY") @NotNull SubsidyForm form,
    @Schema(description = "Waarvoor / what for.", examples = "Informatie en advies")
        @NotBlank
        @Size(max = 200)
        String subject,
    @Schema(
            type = SchemaType.STRING,
            description =
                "Bedrag per jaar zonder verminderingen / amount a year before reductions.",
            examples = "544583.00")
        @NotNull
        @PositiveMoney
        Money baseAmount,
    @Schema(description = "Eerste jaar / first year.", examples = "2030")
        @NotNull
        @Min(2000)
        @Max(2199)
        Integer firstYear,
    @Schema(description = "Laatste jaar / last year; open where absent.", examples = "2033")
        @Min(2000)
        @Max(2199)
        Integer lastYear,
    @Schema(description = "Verminderingen / planned reductions.") @Size(max = 50)
        List<@NotNull @Valid Reduction> reductions,
    @Schema(description = "Bron / source.", examples = "Raadsvragen 2030")
        @NotBlank
        @Size(max = 300)
        String source,
    @Schema(description = "De subsidie waarvoor deze in de plaats komt / the one it replaces.")
        UUID replaces,
    @Schema(
            description =
                "Bekend sinds / known since; only for an import of history (import:history).")
        Instant knownSince) {
  List<Reduction> planned() {
    return reductions == null ? List.of() : reductions;
  }
}
