// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.casefile;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.cases.client.ClientIdentity;

/** A case as a list shows it. */
@Schema(name = "CaseSummary", description = "Casus in een lijst / a case in a list.")
public record CaseSummary(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5f") UUID caseId,
    @NotNull @Schema(examples = "GM0935") String municipality,
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5d") UUID teamId,
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c60") UUID householdId,
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c61") UUID clientId,
    @NotNull @Schema(description = "Voornaam / given name.", examples = "Aaltje") String givenName,
    @NotNull @Schema(description = "Achternaam / family name.", examples = "Voorbeeld")
        String familyName,
    @NotNull @Schema(description = "Status.", examples = "OPEN") CaseStatus status,
    @NotNull @Schema(description = "Fase / phase.", examples = "CLARIFYING") CasePhase phase,
    @NotNull @Schema(description = "Eerste dag / first day.", examples = "2024-03-01")
        LocalDate openedOn,
    @Schema(description = "Laatste dag / last day.") LocalDate closedOn) {

  static CaseSummary of(ListedCase listed, ClientIdentity identity) {
    CaseFile caseFile = listed.caseFile();
    return new CaseSummary(
        caseFile.id(),
        caseFile.municipality(),
        caseFile.team(),
        caseFile.household(),
        listed.client().id(),
        identity.givenName(),
        identity.familyName(),
        caseFile.status(),
        caseFile.phase(),
        caseFile.openedOn(),
        caseFile.closedOn());
  }
}
