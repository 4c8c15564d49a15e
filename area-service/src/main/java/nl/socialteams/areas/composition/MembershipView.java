// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.composition;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A membership as the API shows it to who may see workers. */
@Schema(name = "Membership", description = "Lidmaatschap van een team / a worker in a team.")
public record MembershipView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4ca0") UUID membershipId,
    @NotNull @Schema(examples = "GM0935") String municipality,
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5d") UUID teamId,
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c90") UUID workerId,
    @NotNull @Schema(description = "Naam / name.", examples = "Femke Verzonnen") String workerName,
    @Schema(
            description = "Eerste dag; leeg als het nooit begon / first day.",
            examples = "2014-05-01")
        LocalDate from,
    @Schema(description = "Eerste dag zonder / first day without.") LocalDate endedOn,
    @Schema(
            description =
                "Voorwaarden op de gevraagde dag, anders de laatste / terms on the day asked for,"
                    + " else the last ones.")
        AgreedTermsView terms) {}
