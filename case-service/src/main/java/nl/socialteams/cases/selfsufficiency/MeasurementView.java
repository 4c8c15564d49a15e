// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.selfsufficiency;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A measurement as the API shows it. */
@Schema(name = "Measurement", description = "Meting van zelfredzaamheid / a measurement.")
public record MeasurementView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4d01") UUID measurementId,
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5f") UUID caseId,
    @NotNull @Schema(description = "Matrix.", examples = "ZRM") String matrix,
    @NotNull @Schema(description = "Nummer van de versie / number of its version.", examples = "2")
        Integer matrixVersion,
    @NotNull @Schema(description = "Naam van de versie / name of it.", examples = "ZRM-2017")
        String matrixLabel,
    @NotNull @Schema(description = "Op / on.", examples = "2025-09-01") LocalDate on,
    @NotNull
        @Schema(
            description = "Verantwoordelijk voor kinderen / responsible for children.",
            examples = "false")
        Boolean responsibleForChildren,
    @NotNull @Schema(description = "Scores, in de volgorde van invoer / as they were noted.")
        List<MatrixScore> scores,
    @NotNull @Schema(description = "Bekend sinds / known since.", examples = "2025-09-01T09:30:00Z")
        Instant knownFrom,
    @Schema(description = "Bekend tot, bij wat gecorrigeerd is / until when, where corrected.")
        Instant knownUntil,
    @NotNull @Schema(description = "Door een import gesteld / asserted.", examples = "false")
        Boolean asserted,
    @Schema(description = "Wat eerder bekend was, alleen bij één meting / what was known before.")
        List<MeasurementView> earlier) {

  public static MeasurementView of(Measurement measurement) {
    return of(measurement, null);
  }

  /**
   * @param states the last first
   */
  static MeasurementView of(List<Measurement> states) {
    List<MeasurementView> earlier = states.stream().skip(1).map(MeasurementView::of).toList();
    return of(states.getFirst(), earlier);
  }

  private static MeasurementView of(Measurement measurement, List<MeasurementView> earlier) {
    return new MeasurementView(
        measurement.measurement(),
        measurement.caseId(),
        measurement.matrix(),
        measurement.matrixVersion(),
        measurement.matrixLabel(),
        measurement.measuredOn(),
        measurement.responsibleForChildren(),
        measurement.scores(),
        measurement.known().from(),
        measurement.known().until(),
        measurement.known().asserted(),
        earlier);
  }
}
