// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.referral;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is reported back of a referral. */
@Schema(name = "ReferralReport", description = "Terugmelding / what is reported back.")
public record ReferralReport(
    @Schema(description = "Op / on.", examples = "2025-06-02") @NotNull LocalDate on,
    @Schema(
            description = "Wat het opleverde / what came of it.",
            examples = "De schulden zijn geregeld en de begeleiding is afgerond")
        @NotBlank
        @Size(max = 4000)
        String report,
    @Schema(
            description =
                "Bekend sinds / known since; only for an import of history (import:history).")
        Instant knownSince) {

  ReferralStep step() {
    return new ReferralStep(on, knownSince);
  }
}
