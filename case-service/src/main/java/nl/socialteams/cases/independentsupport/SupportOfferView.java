// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.independentsupport;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An offer of independent support as the API shows it. */
@Schema(
    name = "IndependentSupportOffer",
    description = "Aanbod van onafhankelijke cliëntondersteuning / an offer of it.")
public record SupportOfferView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c92") UUID offerId,
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5f") UUID caseId,
    @NotNull @Schema(description = "Status.", examples = "OFFERED") SupportOfferStatus status,
    @NotNull @Schema(description = "Aangeboden op / offered on.", examples = "2025-03-03")
        LocalDate offeredOn,
    @Schema(description = "Beantwoord op / answered on.") LocalDate answeredOn,
    @Schema(description = "Organisatie die haar geeft / organisation that gives it.")
        UUID organisationId,
    @NotNull
        @Schema(description = "Zo bekend sinds / known since.", examples = "2025-03-03T12:00:00Z")
        Instant knownFrom,
    @NotNull @Schema(description = "Door een import gesteld / asserted.", examples = "false")
        Boolean asserted) {}
