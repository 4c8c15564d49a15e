// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.personexport;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything that area-service holds of a person. */
@Schema(
    name = "HeldPersonExport",
    description = "Alles over een deelnemer of medewerker / all that is held, table by table.")
public record PersonExportView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5d") UUID personId,
    @NotNull @Schema(examples = "GM0935") String municipality,
    @NotNull @Schema(description = "Gemaakt op / made at.", examples = "2026-01-12T09:30:00Z")
        Instant madeAt,
    @NotNull
        @Schema(
            description =
                "Per tabel de rijen, met wat verzegeld lag geopend / by table the rows, with what"
                    + " lay sealed opened.",
            examples = "{}")
        Map<String, List<Map<String, Object>>> tables,
    @NotNull
        @Schema(
            description =
                "Wie het las of wijzigde en waarvoor, de nieuwste eerst / who read or changed it and"
                    + " for which purpose, newest first.")
        List<PersonReading> readings) {}
