// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.payeedestruction;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A proof as the API shows it; nothing in it leads to a person. */
@Schema(
    name = "PayeeDestruction",
    description =
        "Bewijs van vernietiging van naam, rekeningnummer en vingerafdruk daarvan / proof that name,"
            + " account and its fingerprint were destroyed.")
public record PayeeDestructionView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4d20") UUID payeeId,
    @NotNull @Schema(examples = "GM0935") String municipality,
    @NotNull @Schema(description = "Vernietigd op / destroyed on.", examples = "2026-01-13")
        LocalDate destroyedOn,
    @NotNull
        @Schema(
            description = "Door wie: de sub van het token / by whom.",
            examples = "4f0f7a52-88f3-4c19-8b42-f0f6d6f5a0aa")
        String destroyedBy,
    @Schema(
            description =
                "Laatste jaar waarin is betaald / last year of a payment; absent where there was"
                    + " none.",
            examples = "2017")
        Integer lastPaidIn,
    @NotNull
        @Schema(
            description = "Hoeveel uitgaven blijven bestaan / how many expenditures stay.",
            examples = "3")
        Integer expenditures,
    @NotNull
        @Schema(
            description = "Bewaartermijn in jaren / years that it was kept for.",
            examples = "7")
        Integer keptYears) {}
