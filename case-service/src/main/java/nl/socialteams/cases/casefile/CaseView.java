// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.casefile;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.cases.client.ClientView;
import nl.socialteams.cases.household.DirectorView;
import nl.socialteams.cases.household.HouseholdView;
import nl.socialteams.cases.registration.RegistrationView;

/** A whole case as the API shows it. */
@Schema(name = "Case", description = "Casus / a case.")
public record CaseView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5f") UUID caseId,
    @NotNull @Schema(examples = "GM0935") String municipality,
    @NotNull @Schema(description = "Status.", examples = "OPEN") CaseStatus status,
    @NotNull @Schema(description = "Fase / phase.", examples = "CLARIFYING") CasePhase phase,
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5d") UUID teamId,
    @Schema(description = "Teamnaam.", examples = "Caberg-Bosscherveld") String teamName,
    @NotNull @Schema(description = "Eerste dag / first day.", examples = "2024-03-01")
        LocalDate openedOn,
    @Schema(description = "Laatste dag / last day.") LocalDate closedOn,
    @Schema(description = "Reden van afsluiting / reason of closing.") ClosingReason closingReason,
    @Schema(description = "Regisseur van het huishouden nu / its director now.")
        DirectorView director,
    @NotNull @Schema(description = "Cliënt / client.") ClientView client,
    @NotNull @Schema(description = "Huishouden / household.") HouseholdView household,
    @NotNull @Schema(description = "Aanmelding / registration.") RegistrationView registration) {}
