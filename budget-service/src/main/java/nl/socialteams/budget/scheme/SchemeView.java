// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.scheme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An edition of a scheme as the API shows it. */
@Schema(name = "Scheme", description = "Reguliere regeling / a regular scheme.")
public record SchemeView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4e21") UUID schemeId,
    @NotNull @Schema(examples = "GM0935") String municipality,
    @NotNull @Schema(examples = "SPECIAL_ASSISTANCE_TOOLS") String code,
    @NotNull @Schema(description = "Uitgave, oplopend / edition.", examples = "1") Integer edition,
    @NotNull @Schema(examples = "Bijzondere bijstand gereedschap") String label,
    @NotNull @Schema(description = "Bron / source.", examples = "Beleidsregels 2017") String source,
    @NotNull @Schema(examples = "SPECIAL_ASSISTANCE") Law law,
    @NotNull @Schema(description = "Wat zij betaalt / what it pays.") PaymentRule pays,
    @NotNull @Schema(description = "Dagen tot een besluit / days.", examples = "28")
        Integer handlingDays,
    @NotNull @Schema(description = "Eerste dag / first day.", examples = "2013-01-01")
        LocalDate validFrom,
    @Schema(description = "Eerste dag zonder / first day without it.") LocalDate validUntil,
    @NotNull @Schema(description = "Bekend sinds / known since.", examples = "2017-02-23T11:00:00Z")
        Instant knownFrom,
    @NotNull @Schema(description = "Door een import gesteld / asserted.", examples = "false")
        Boolean asserted) {
  static SchemeView of(Scheme scheme) {
    return new SchemeView(
        scheme.id(),
        scheme.municipality(),
        scheme.code(),
        scheme.edition(),
        scheme.label(),
        scheme.source(),
        scheme.law(),
        scheme.pays(),
        scheme.handlingDays(),
        scheme.validFrom(),
        scheme.validUntil(),
        scheme.knownFrom(),
        scheme.asserted());
  }
}
