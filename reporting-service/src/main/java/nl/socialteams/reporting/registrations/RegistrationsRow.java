// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.registrations;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One row of the report. */
@Schema(name = "RegistrationsRow", description = "Rij / one row.")
public record RegistrationsRow(
    @NotNull
        @Schema(
            description =
                "total, een maand (2013-01), een team, een buurtcode, of unknown / the key of the"
                    + " row.",
            examples = "total")
        String key,
    @NotNull @Schema(description = "Opschrift / label.", examples = "totaal") String label,
    @NotNull @Schema(description = "Aanmeldingen / registrations.", examples = "98")
        Integer registrations,
    @NotNull @Schema(description = "Cases; de instroom / the inflow.", examples = "98")
        Integer cases,
    @NotNull @Schema(description = "Personen zonder case.", examples = "0")
        Integer personsWithoutCase,
    @NotNull @Schema(description = "Buiten het systeem / outside the system.", examples = "0")
        Integer outsideSystem,
    @NotNull @Schema(description = "Uitstroom / cases closed.", examples = "31") Integer outflow,
    @NotNull
        @Schema(
            description = "Lopende cases aan het eind / running at the end of the row's days.",
            examples = "67")
        Integer running) {

  static RegistrationsRow of(RowLabel label, Counts counts) {
    return new RegistrationsRow(
        label.key(),
        label.label(),
        counts.registrations(),
        counts.cases(),
        counts.personsWithoutCase(),
        counts.outsideSystem(),
        counts.outflow(),
        counts.running());
  }
}
