// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.tailormadeadvice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A consultation about a plan as the API shows it. */
@Schema(name = "TailorMadeConsultation", description = "Overleg met advies / with its advice.")
public record TailorMadeConsultationView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4e20") UUID consultationId,
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4e00") UUID tailorMadePlanId,
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5f") UUID caseId,
    @NotNull @Schema(description = "Overleg op / held on.", examples = "2025-09-10")
        LocalDate heldOn,
    @NotNull
        @Schema(
            description = "Deskundige die adviseerde / the expert who advised.",
            examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4e01")
        UUID expertWorkerId,
    @NotNull
        @Schema(
            description = "Advies / advice.",
            examples = "Eerst de huurachterstand, dan de rest")
        String advice,
    @NotNull @Schema(description = "Bekend sinds / known since.", examples = "2025-09-10T12:00:00Z")
        Instant knownFrom,
    @NotNull @Schema(description = "Door een import gesteld / asserted.", examples = "false")
        Boolean asserted) {}
