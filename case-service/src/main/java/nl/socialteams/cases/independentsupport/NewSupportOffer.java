// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.independentsupport;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That independent client support is offered. */
@Schema(
    name = "NewIndependentSupportOffer",
    description = "Aanbod van onafhankelijke cliëntondersteuning / an offer of it.")
public record NewSupportOffer(
    @Schema(description = "Aangeboden op / offered on.", examples = "2025-03-03") @NotNull
        LocalDate offeredOn,
    @Schema(
            description =
                "Bekend sinds / known since; only for an import of history (import:history).")
        Instant knownSince) {}
