// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.lending;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A thing as everybody may see it. */
@Schema(name = "LendableThing", description = "Uitleenbaar ding / a thing to lend.")
public record ThingView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5d") UUID thingId,
    @NotNull @Schema(examples = "GM0935") String municipality,
    @NotNull @Schema(description = "Soort / kind.", examples = "MOBILITY_SCOOTER") String kind,
    @NotNull @Schema(description = "Naam / name.", examples = "Scootmobiel 7") String name,
    @NotNull @Schema(description = "Uitleenpunt / where.", examples = "Buurthuis Voorbeeld")
        String lendingPoint,
    @NotNull @Schema(description = "Buurt / neighbourhood.", examples = "BU09350205")
        String neighbourhoodCode,
    @NotNull @Schema(description = "Uitleenbaar vanaf / lent from.", examples = "2014-10-01")
        LocalDate lentFrom,
    @Schema(description = "Eerste dag niet meer / first day no longer.") LocalDate lentUntil) {

  static ThingView of(LendableThing thing) {
    return new ThingView(
        thing.id(),
        thing.municipality(),
        thing.kind(),
        thing.name(),
        thing.lendingPoint(),
        thing.neighbourhood(),
        thing.lentFrom(),
        thing.lentUntil());
  }
}
