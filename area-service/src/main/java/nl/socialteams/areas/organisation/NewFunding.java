// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.organisation;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.areas.codelist.CodeList;

/** That an organisation is funded otherwise from a day on. */
@Schema(name = "NewFunding", description = "Andere financiering / another form of funding.")
public record NewFunding(
    @Schema(
            description = "Financieringsvorm, uit codelijst FUNDING_FORM / form of funding.",
            examples = "SERVICE_AGREEMENT")
        @NotNull
        @Pattern(regexp = CodeList.CODE_FORM)
        String fundingForm,
    @Schema(description = "Eerste dag / first day.", examples = "2031-01-01") @NotNull
        LocalDate from,
    @Schema(
            description =
                "Bekend sinds / known since; only for an import of history (import:history).")
        Instant knownSince) {}
