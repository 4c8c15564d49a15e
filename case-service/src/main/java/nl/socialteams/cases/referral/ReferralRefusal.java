// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.referral;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a referral is declined, and why. */
@Schema(name = "ReferralRefusal", description = "Afwijzing, met reden / declined, with a reason.")
public record ReferralRefusal(
    @Schema(description = "Op / on.", examples = "2025-03-17") @NotNull LocalDate on,
    @Schema(description = "Reden / reason.", examples = "Er is een wachtlijst van een half jaar")
        @NotBlank
        @Size(max = 1000)
        String reason,
    @Schema(
            description =
                "Bekend sinds / known since; only for an import of history (import:history).")
        Instant knownSince) {

  ReferralStep step() {
    return new ReferralStep(on, knownSince);
  }
}
