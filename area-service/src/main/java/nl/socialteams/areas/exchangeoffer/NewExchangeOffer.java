// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.exchangeoffer;

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

/** What a resident offers. */
@Schema(name = "NewExchangeOffer", description = "Aanbod / what a resident offers.")
public record NewExchangeOffer(
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
            examples = "Neemt boodschappen mee op zaterdag.")
        @NotBlank
        @Size(max = 2000)
        String description,
    @Schema(description = "Aangeboden op / offered on.", examples = "2024-03-01") @NotNull
        LocalDate enteredOn,
    @Schema(description = "Beschikbaar tot en met / available until, included.") LocalDate untilDay,
    @Schema(
            description =
                "Bekend sinds / known since; only for an import of history (import:history).")
        Instant knownSince) {

  NewEntry entry() {
    return new NewEntry(
        participantId, kind, neighbourhoodCode, description, null, enteredOn, untilDay, knownSince);
  }
}
