// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.clientrecord;

import java.time.Instant;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.cases.client.NewClient;

/** A correction of a client, with what was known before. */
@Schema(name = "ClientCorrection", description = "Correctie / a correction of a client.")
public record ClientCorrectionView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c81") UUID correctionId,
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c61") UUID clientId,
    @NotNull
        @Schema(description = "Versie die werd vervangen / the state replaced.", examples = "1")
        Long replacedVersion,
    @NotNull @Schema(description = "Wanneer / when.", examples = "2026-01-12T09:30:00Z")
        Instant correctedAt,
    @Schema(description = "Door welke medewerker / by which worker; absent for a system.")
        UUID workerId,
    @NotNull @Schema(description = "Zoals het ervoor was / as it was before.") NewClient before) {

  static ClientCorrectionView of(ClientCorrection correction, NewClient before) {
    return new ClientCorrectionView(
        correction.id(),
        correction.client(),
        correction.version(),
        correction.correctedAt(),
        correction.worker(),
        before);
  }
}
