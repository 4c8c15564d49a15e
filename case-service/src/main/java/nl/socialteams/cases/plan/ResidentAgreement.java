// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.plan;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That the resident agrees to the draft. */
@Schema(name = "ResidentAgreement", description = "Akkoord van de bewoner / the agreement.")
public record ResidentAgreement(
    @Schema(description = "Op / on.", examples = "2026-10-15") @NotNull LocalDate agreedOn,
    @Schema(description = "Hoe / how.", examples = "SIGNED") @NotNull AgreementForm how,
    @Schema(
            description =
                "Bekend sinds / known since; only for an import of history (import:history).")
        Instant knownSince) {}
