// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.destructionproof;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A proof as the API shows it. */
@Schema(
    name = "DestructionCertificate",
    description = "Bewijs van vernietiging / proof of destruction.")
public record Certificate(
    @NotNull @Schema(examples = "GM0935") String municipality,
    @NotNull
        @Schema(
            description = "Volgnummer in de gemeente / number in the municipality.",
            examples = "12")
        Long number,
    @NotNull
        @Schema(
            description = "Vernietiging / the destruction.",
            examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4da2")
        UUID destructionId,
    @NotNull @Schema(description = "Vernietigd op / destroyed on.", examples = "2026-01-13")
        LocalDate destroyedOn,
    @NotNull @Schema(description = "Grond / ground.", examples = "TERM_ENDED") String ground,
    @NotNull
        @Schema(
            description = "Voorgesteld door / proposed by.",
            examples = "4f0f7a52-88f3-4c19-8b42-f0f6d6f5a0aa")
        String proposedBy,
    @NotNull
        @Schema(
            description = "Bevestigd door / confirmed by.",
            examples = "4f0f7a52-88f3-4c19-8b42-f0f6d6f5a0ab")
        String confirmedBy,
    @NotNull @Schema(description = "Vernietigde rijen per tabel / destroyed rows by table.")
        List<DestroyedRows> destroyed,
    @NotNull
        @Schema(
            description =
                "Zegel, over dit bewijs en het vorige / seal over this and the one before.",
            examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String hash) {}
