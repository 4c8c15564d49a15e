// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.changes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One change, as its recipient sees it. */
@Schema(name = "Change", description = "Wijziging / a change.")
public record ChangeView(
    @NotNull @Schema(description = "Wat er voor u wijzigde / what changed for you.")
        ChangeKind kind,
    @NotNull @Schema(description = "Soort / of what.", examples = "CASE") ChangedKind objectKind,
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5f") UUID objectId,
    @Schema(
            description = "Gebeurtenis / happening, as the timeline names it.",
            examples = "plan-agreed")
        String happening,
    @Schema(description = "Dag / day.", examples = "2024-03-01") LocalDate happenedOn,
    @NotNull @Schema(description = "Vastgelegd / recorded.", examples = "2024-03-01T09:00:00Z")
        Instant recordedAt,
    @Schema(
            description =
                "Cliënt waarin die van de aanmelding is samengevoegd / the client into whom that"
                    + " of the registration was merged.")
        UUID intoId,
    @Schema(description = "Stand van de aanmelding nu / the registration's state now.")
        ChangedRegistration registration,
    @JsonProperty("case")
        @Schema(name = "case", description = "Stand van de casus nu / the case's state now.")
        ChangedCase caseState,
    @Schema(description = "Stand van de doorverwijzing nu / the referral's state now.")
        ChangedReferral referral) {

  /** Whether the recipient sees it now. */
  boolean hasState() {
    return registration != null || caseState != null || referral != null;
  }
}
