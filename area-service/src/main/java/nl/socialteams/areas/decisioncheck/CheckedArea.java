// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.decisioncheck;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.areas.arealist.NamedArea;

/** An area by its code and name. */
@Schema(name = "CheckedArea", description = "Gebied / an area.")
public record CheckedArea(
    @NotNull @Schema(description = "Buurtcode.", examples = "BU09350304") String neighbourhoodCode,
    @Schema(description = "Deel; leeg voor de hele buurt / part.") UUID partId,
    @NotNull @Schema(description = "Naam / name.", examples = "Lanakerveld") String name) {

  static CheckedArea of(NamedArea named) {
    return new CheckedArea(named.area().neighbourhood(), named.area().part(), named.label());
  }
}
