// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.subsidy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.budget.money.Money;

/** A subsidy as the API shows it. */
@Schema(
    name = "Subsidy",
    description = "Subsidie of dienstverleningsovereenkomst / a subsidy or service agreement.")
public record SubsidyView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4e41") UUID subsidyId,
    @NotNull @Schema(examples = "GM0935") String municipality,
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c80") UUID organisationId,
    @NotNull @Schema(examples = "SUBSIDY") SubsidyForm form,
    @NotNull @Schema(description = "Waarvoor / what for.", examples = "Informatie en advies")
        String subject,
    @NotNull
        @Schema(
            type = SchemaType.STRING,
            description = "Bedrag per jaar zonder verminderingen / before reductions.",
            examples = "544583.00")
        Money baseAmount,
    @NotNull @Schema(description = "Eerste jaar / first year.", examples = "2020")
        Integer firstYear,
    @Schema(description = "Laatste jaar / last year; open where absent.") Integer lastYear,
    @NotNull @Schema(description = "Verminderingen / planned reductions.")
        List<Reduction> reductions,
    @NotNull
        @Schema(
            description =
                "Per jaar; zonder laatste jaar geldt het laatste ook voor de jaren erna / by year; the"
                    + " last goes on where there is no last year.")
        List<YearAmount> years,
    @NotNull @Schema(description = "Bron / source.", examples = "Raadsvragen 2020") String source,
    @Schema(description = "Kwam in de plaats van / replaces.") UUID replaces,
    @NotNull @Schema(description = "Bekend sinds / known since.", examples = "2020-02-01T11:00:00Z")
        Instant knownFrom,
    @Schema(description = "Tot een ander ervoor in de plaats kwam / known until.")
        Instant knownUntil,
    @NotNull @Schema(description = "Door een import gesteld / asserted.", examples = "false")
        Boolean asserted) {
  static SubsidyView of(Subsidy subsidy) {
    return new SubsidyView(
        subsidy.id(),
        subsidy.municipality(),
        subsidy.organisation(),
        subsidy.form(),
        subsidy.subject(),
        subsidy.baseAmount(),
        subsidy.firstYear(),
        subsidy.lastYear(),
        subsidy.reductions(),
        subsidy.years(),
        subsidy.source(),
        subsidy.replaces(),
        subsidy.knownFrom(),
        subsidy.knownUntil(),
        subsidy.asserted());
  }
}
