// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.personexport;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything that case-service knows about a person. */
@Schema(
    name = "PersonExport",
    description = "Alles over een persoon / everything about a person, table by table.")
public record PersonExportView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c61") UUID clientId,
    @NotNull @Schema(examples = "GM0935") String municipality,
    @NotNull @Schema(description = "Gemaakt op / made at.", examples = "2026-01-12T09:30:00Z")
        Instant madeAt,
    @NotNull
        @Schema(
            description =
                "Per tabel de rijen, met wat verzegeld lag geopend / by table the rows, with what"
                    + " lay sealed opened.",
            examples = "{}")
        Map<String, List<Map<String, Object>>> tables) {}
