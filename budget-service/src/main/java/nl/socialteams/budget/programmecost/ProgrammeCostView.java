// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.programmecost;

import java.time.Instant;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.budget.money.Money;

/** Costs of a programme as the API shows them. */
@Schema(name = "ProgrammeCost", description = "Programmakosten / costs of a programme.")
public record ProgrammeCostView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4e51") UUID lineId,
    @NotNull @Schema(examples = "GM0935") String municipality,
    @NotNull @Schema(description = "Waarvoor / what for.", examples = "Organisatie en ontwikkeling")
        String programme,
    @NotNull @Schema(description = "Jaar / year.", examples = "2013") Integer year,
    @NotNull
        @Schema(type = SchemaType.STRING, description = "Bedrag / amount.", examples = "94500.00")
        Money amount,
    @NotNull @Schema(description = "Bron / source.", examples = "Evaluatie 2014") String source,
    @Schema(description = "Kwam in de plaats van / replaces.") UUID replaces,
    @NotNull @Schema(description = "Bekend sinds / known since.", examples = "2015-01-31T11:00:00Z")
        Instant knownFrom,
    @Schema(description = "Tot een ander ervoor in de plaats kwam / known until.")
        Instant knownUntil,
    @NotNull @Schema(description = "Door een import gesteld / asserted.", examples = "false")
        Boolean asserted) {
  static ProgrammeCostView of(ProgrammeCost line) {
    return new ProgrammeCostView(
        line.id(),
        line.municipality(),
        line.programme(),
        line.year(),
        line.amount(),
        line.source(),
        line.replaces(),
        line.knownFrom(),
        line.knownUntil(),
        line.asserted());
  }
}
