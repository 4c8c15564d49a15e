// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.support;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A form of support as the API shows it. */
@Schema(name = "Support", description = "Ondersteuning / a form of support.")
public record SupportView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4d02") UUID supportId,
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5f") UUID caseId,
    @NotNull @Schema(description = "Bestaand of nieuw / existing or new.", examples = "NEW")
        Arrangement arrangement,
    @NotNull @Schema(description = "Leefgebied / life domain.", examples = "FINANCES")
        String lifeDomain,
    @NotNull @Schema(description = "Versie van de lijst / version of that list.", examples = "2")
        Integer lifeDomainVersion,
    @NotNull @Schema(description = "Kantelingscirkel / tilt ring.", examples = "GENERAL_PROVISION")
        String ring,
    @NotNull @Schema(description = "Soort / kind.", examples = "DEBT_COUNSELLING") String kind,
    @Schema(description = "Organisatie / organisation.") UUID providerId,
    @Schema(description = "Wet / law.", examples = "WGS") String law,
    @NotNull @Schema(description = "Eerste dag / first day.", examples = "2025-09-01")
        LocalDate validFrom,
    @Schema(description = "Eerste dag zonder / first day without it.") LocalDate validUntil,
    @Schema(description = "Kosten / cost.") SupportCost unitCost,
    @NotNull @Schema(description = "Bekend sinds / known since.", examples = "2025-09-01T09:30:00Z")
        Instant knownFrom,
    @Schema(description = "Bekend tot, bij wat vervangen is / until when, where superseded.")
        Instant knownUntil,
    @NotNull @Schema(description = "Door een import gesteld / asserted.", examples = "false")
        Boolean asserted,
    @Schema(description = "Wat eerder bekend was, alleen bij één / what was known before.")
        List<SupportView> earlier) {

  public static SupportView of(Support support) {
    return of(support, null);
  }

  /**
   * @param states the last first
   */
  static SupportView of(List<Support> states) {
    return of(states.getFirst(), states.stream().skip(1).map(SupportView::of).toList());
  }

  private static SupportView of(Support support, List<SupportView> earlier) {
    return new SupportView(
        support.support(),
        support.caseId(),
        support.arrangement(),
        support.lifeDomain(),
        support.lifeDomainVersion(),
        support.ring(),
        support.kind(),
        support.provider(),
        support.law(),
        support.time().validFrom(),
        support.time().validUntil(),
        support.unitCost(),
        support.time().knownFrom(),
        support.time().knownUntil(),
        support.time().asserted(),
        earlier);
  }
}
