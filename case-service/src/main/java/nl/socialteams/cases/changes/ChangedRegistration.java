// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.changes;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The state of a registration, by pseudonyms. */
@Schema(name = "ChangedRegistration", description = "Stand van een aanmelding / its state now.")
record ChangedRegistration(
    @NotNull @Schema(examples = "GM0935") String municipality,
    @NotNull @Schema(description = "Vorm / form.", examples = "CASE") String form,
    @NotNull @Schema(description = "Datum / day.", examples = "2024-03-01") LocalDate registeredOn,
    @NotNull @Schema(description = "CBS-buurtcode.", examples = "BU09350205")
        String neighbourhoodCode,
    @Schema(
            description = "Team; leeg waar er geen is / absent where there is none.",
            examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5d")
        UUID teamId,
    @Schema(
            description = "Casus; leeg zonder casus / absent without a case.",
            examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5f")
        UUID caseId,
    @NotNull @Schema(description = "Versie / version.", examples = "1") Long version) {}
