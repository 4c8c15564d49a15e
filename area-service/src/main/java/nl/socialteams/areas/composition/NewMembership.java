// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.composition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.areas.memberterms.MembershipTerms;

/** That somebody joins a team. */
@Schema(name = "NewMembership", description = "Nieuw lidmaatschap / that somebody joins a team.")
public record NewMembership(
    @Schema(description = "Team.", examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5d") @NotNull
        UUID teamId,
    @Schema(description = "Medewerker / worker.", examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c90")
        @NotNull
        UUID workerId,
    @Schema(description = "Eerste dag / first day.", examples = "2030-01-01") @NotNull
        LocalDate from,
    @Schema(description = "Eerste dag zonder, als die al vaststaat / first day without.")
        LocalDate endedOn,
    @Schema(description = "Voorwaarden / terms.") @NotNull @Valid MembershipTerms terms,
    @Schema(
            description =
                "Bekend sinds / known since; only for an import of history (import:history).")
        Instant knownSince) {}
