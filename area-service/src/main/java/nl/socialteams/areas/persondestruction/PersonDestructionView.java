// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.persondestruction;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.areas.personexport.PersonKind;

/** The proof of a destruction: it names nobody but who destroyed. */
@Schema(name = "PersonDestruction", description = "Bewijs van vernietiging / proof of destruction.")
public record PersonDestructionView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4da2") UUID destructionId,
    @NotNull @Schema(examples = "GM0935") String municipality,
    @NotNull
        @Schema(
            description =
                "PARTICIPANT deelnemer, WORKER medewerker / participant of the exchange, worker.",
            examples = "PARTICIPANT")
        PersonKind kind,
    @NotNull @Schema(description = "Grond / ground.", examples = "PERSON_REQUEST")
        DestructionGround ground,
    @NotNull @Schema(description = "Vernietigd op / destroyed on.", examples = "2026-01-13")
        LocalDate destroyedOn,
    @NotNull
        @Schema(
            description = "Vernietigd door / destroyed by: the token's subject.",
            examples = "4f0f7a52-88f3-4c19-8b42-f0f6d6f5a0aa")
        String destroyedBy,
    @NotNull @Schema(description = "Rijen per tabel / rows by table.")
        List<DestroyedRows> destroyed) {}
