// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.organisation;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.areas.codelist.CodeList;
import nl.socialteams.areas.municipality.Municipality;

/** An organisation to record. */
@Schema(name = "NewOrganisation", description = "Nieuwe organisatie / an organisation to record.")
public record NewOrganisation(
    @Schema(description = "Gemeentecode / municipality.", examples = "GM0935")
        @NotNull
        @Pattern(regexp = Municipality.CODE_FORM)
        String municipality,
    @Schema(description = "Naam / name.", examples = "Stichting Voorbeeld")
        @NotBlank
        @Size(max = 200)
        String name,
    @Schema(
            description = "Financieringsvorm, uit codelijst FUNDING_FORM / form of funding.",
            examples = "SUBSIDY")
        @NotNull
        @Pattern(regexp = CodeList.CODE_FORM)
        String fundingForm,
    @Schema(description = "Eerste dag daarvan / its first day.", examples = "2030-01-01") @NotNull
        LocalDate fundedFrom,
    @Schema(
            description =
                "Bekend sinds / known since; only for an import of history (import:history).")
        Instant knownSince) {}
