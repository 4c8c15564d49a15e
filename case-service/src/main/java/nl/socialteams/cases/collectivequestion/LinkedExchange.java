// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.collectivequestion;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A request in the neighbourhood exchange that came from a case. */
@Schema(name = "LinkedExchange", description = "Aanvraag in de buurtservice vanuit een casus.")
public record LinkedExchange(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4cc2") UUID requestId,
    @NotNull @Schema(description = "Soort / kind.", examples = "COMPANY") String kind,
    @NotNull @Schema(description = "Status.", examples = "MATCHED") String status,
    @NotNull @Schema(description = "Sinds / since.", examples = "2024-04-01") LocalDate since) {}
