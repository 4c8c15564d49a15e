// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.independentsupport;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the client does with the offer. */
@Schema(
    name = "IndependentSupportAnswer",
    description = "Gebruikt of van afgezien / used or declined.")
public record SupportOfferAnswer(
    @Schema(description = "Op / on.", examples = "2025-03-10") @NotNull LocalDate on,
    @Schema(description = "Gebruikt / used, or declined.", examples = "true") @NotNull Boolean used,
    @Schema(description = "Organisatie die de ondersteuning geeft / organisation that gives it.")
        UUID organisationId,
    @Schema(
            description =
                "Bekend sinds / known since; only for an import of history (import:history).")
        Instant knownSince) {}
