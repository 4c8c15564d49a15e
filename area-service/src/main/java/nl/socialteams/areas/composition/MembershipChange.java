// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.composition;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.areas.memberterms.MembershipTerms;

/** Other terms from a day on. */
@Schema(name = "MembershipChange", description = "Andere voorwaarden / other terms from a day.")
public record MembershipChange(
    @Schema(description = "Eerste dag / first day.", examples = "2031-01-01") @NotNull
        LocalDate from,
    @Schema(description = "Voorwaarden, geheel / the terms, all of them.") @NotNull @Valid
        MembershipTerms terms,
    @Schema(
            description =
                "Bekend sinds / known since; only for an import of history (import:history).")
        Instant knownSince) {}
