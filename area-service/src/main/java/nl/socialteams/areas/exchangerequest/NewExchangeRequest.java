// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.exchangerequest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.areas.exchange.NewEntry;
import nl.socialteams.areas.neighbourhood.NeighbourhoodCodes;
import nl.socialteams.areas.socialmap.NewProvision;

/** What a resident asks. */
@Schema(name = "NewExchangeRequest", description = "Aanvraag / what a resident asks.")
public record NewExchangeRequest(
    @Schema(
            description = "Deelnemer / participant.",
            examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5d")
        @NotNull
        UUID participantId,
    @Schema(description = "Soort, als code / kind, by code.", examples = "SHOPPING")
        @NotNull
        @Pattern(regexp = NewProvision.CODE_FORM)
        @Size(max = 60)
        String kind,
    @Schema(description = "Buurt / neighbourhood.", examples = "BU09350205")
        @NotNull
        @Pattern(regexp = NeighbourhoodCodes.FORM)
        String neighbourhoodCode,
    @Schema(
            description = "In eigen woorden; persoonlijk / in words; personal.",
            examples = "Hulp bij de wekelijkse boodschappen.")
        @NotBlank
        @Size(max = 2000)
        String description,
    @Schema(description = "Casus waaruit de vraag komt / case that it comes from.") UUID caseId,
    @Schema(description = "Gevraagd op / asked on.", examples = "2024-03-01") @NotNull
        LocalDate enteredOn,
    @Schema(description = "Nodig tot en met / needed until, included.") LocalDate untilDay,
    @Schema(
            description =
                "Bekend sinds / known since; only for an import of history (import:history).")
        Instant knownSince) {

  NewEntry entry() {
    return new NewEntry(
        participantId,
        kind,
        neighbourhoodCode,
        description,
        caseId,
        enteredOn,
        untilDay,
        knownSince);
  }
}
