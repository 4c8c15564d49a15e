// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.exchangerequest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.areas.exchange.EntryStatus;
import nl.socialteams.areas.exchange.ExchangeEntry;
import nl.socialteams.knowntime.StatusView;

/** A request as those who work with the exchange see it. */
@Schema(name = "ExchangeRequest", description = "Aanvraag / a resident's request.")
public record ExchangeRequestView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5d") UUID requestId,
    @NotNull @Schema(examples = "GM0935") String municipality,
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5e") UUID participantId,
    @NotNull @Schema(description = "Soort / kind.", examples = "SHOPPING") String kind,
    @NotNull @Schema(description = "Buurt / neighbourhood.", examples = "BU09350205")
        String neighbourhoodCode,
    @Schema(description = "In eigen woorden, alleen bij een enkele aanvraag / of one only.")
        String description,
    @Schema(description = "Casus / case.") UUID caseId,
    @NotNull @Schema(description = "Gevraagd op / asked on.", examples = "2024-03-01")
        LocalDate enteredOn,
    @Schema(description = "Nodig tot en met / needed until.") LocalDate untilDay,
    @NotNull @Schema(description = "Status.", examples = "OPEN") EntryStatus status,
    @Schema(description = "Niet meer open sinds / no longer open since.") LocalDate closedOn,
    @Schema(description = "Match die geldt / the match that holds.") UUID matchId,
    @NotNull @Schema(description = "Verloop / what it went through.") List<StatusView> history) {

  public static ExchangeRequestView of(ExchangeEntry request, String description, UUID matchId) {
    return view(request, description, matchId);
  }

  /** Without the resident's words. */
  static ExchangeRequestView listed(ExchangeEntry request, UUID matchId) {
    return view(request, null, matchId);
  }

  private static ExchangeRequestView view(ExchangeEntry request, String description, UUID matchId) {
    return new ExchangeRequestView(
        request.id(),
        request.municipality(),
        request.participant(),
        request.kind(),
        request.neighbourhood(),
        description,
        request.caseId(),
        request.enteredOn(),
        request.untilDay(),
        request.status(),
        request.closedOn(),
        matchId,
        StatusView.of(request.history()));
  }
}
