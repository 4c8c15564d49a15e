// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.expenditure;

import java.time.Instant;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.budget.money.Money;

/** A status in an expenditure's history. */
@Schema(name = "ExpenditureStatusEntry", description = "Status met moment / a status and when.")
public record StatusView(
    @NotNull @Schema(examples = "RESERVED") ExpenditureStatus status,
    @NotNull @Schema(description = "Sinds / since.", examples = "2017-03-14T09:20:00Z") Instant on,
    @NotNull @Schema(description = "Bekend sinds / known since.", examples = "2017-03-14T09:20:00Z")
        Instant knownFrom,
    @NotNull
        @Schema(description = "Gesteld door een import / stated by an import.", examples = "false")
        Boolean asserted,
    @Schema(
            type = SchemaType.STRING,
            description =
                "Betaald, afgerekend of terugbetaald bedrag / what was paid, settled or refunded.")
        Money amount,
    @Schema(description = "Reden / reason; only of a single expenditure.") String reason) {

  static StatusView of(StatusEntry entry, String reason) {
    Moment moment = entry.moment();
    return new StatusView(
        entry.status(),
        moment.on(),
        moment.known().from(),
        moment.known().asserted(),
        entry.amount(),
        reason);
  }
}
