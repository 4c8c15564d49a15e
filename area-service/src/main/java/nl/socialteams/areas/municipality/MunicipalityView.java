// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.municipality;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A municipality as the API shows it. */
@Schema(name = "Municipality", description = "Gemeente / a municipality.")
public record MunicipalityView(
    @NotNull @Schema(description = "CBS-gemeentecode / CBS code.", examples = "GM0935") String code,
    @NotNull @Schema(description = "Naam / name.", examples = "Maastricht") String name) {

  static MunicipalityView of(Municipality municipality) {
    return new MunicipalityView(municipality.code(), municipality.name());
  }
}
