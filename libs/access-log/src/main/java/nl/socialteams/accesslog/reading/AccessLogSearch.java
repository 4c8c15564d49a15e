// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.accesslog.reading;

import java.time.Instant;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.accesslog.Outcome;

/** What somebody saw: the token's sub can be a name elsewhere, so it never stands in an address. */
@Schema(name = "AccessLogSearch", description = "Zoekvraag naar wat iemand zag / what one saw.")
public record AccessLogSearch(
    @NotNull
        @Pattern(regexp = AccessLogQuery.MUNICIPALITY)
        @Schema(description = "Gemeentecode / municipality.", examples = "GM0935")
        String municipality,
    @Size(max = 300)
        @Schema(
            description = "Uitgever van de identiteit / issuer; leeg voor elke / absent for any.")
        String actorIssuer,
    @NotBlank
        @Size(max = 255)
        @Schema(
            description = "Wie: de sub van het token / the token's sub.",
            examples = "7c1f1c9a-3c0e-4b0e-9a0b-111111111111")
        String actorSubject,
    @Schema(description = "Alleen over dit object / only of this object.") UUID objectId,
    @Schema(description = "Alleen over deze betrokkene / only about this person.")
        UUID dataSubjectId,
    @Schema(description = "Alleen met deze afloop / only with this outcome.") Outcome outcome,
    @Schema(description = "Vanaf / from this moment.") Instant from,
    @Schema(description = "Tot / before this moment.") Instant until) {

  public WantedLines wanted() {
    return new WantedLines(
        municipality, from, until, outcome, objectId, dataSubjectId, actorIssuer, actorSubject);
  }
}
