// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.cases.teammapping.AreaCodes;
import nl.socialteams.problem.Fault;

/** Cases that are handed over at once: who or what stops, and to whom they are proposed. */
@Schema(
    name = "NewHandover",
    description =
        "Overdracht: wie of wat stopt, een van de vier, en aan wie / who or what stops, one of the"
            + " four, and to whom.")
public record NewHandover(
    @Schema(description = "Gemeentecode / code.", examples = "GM0935")
        @NotNull
        @Pattern(regexp = AreaCodes.MUNICIPALITY)
        String municipality,
    @Schema(description = "Medewerker die stopt / worker who stops.") UUID workerId,
    @Schema(description = "Organisatie die stopt / organisation that stops.") UUID organisationId,
    @Schema(
            description = "Team dat stopt / team that stops.",
            examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5d")
        UUID teamId,
    @Schema(description = "Buurt die naar een ander team gaat / goes to another team.")
        @Pattern(regexp = AreaCodes.NEIGHBOURHOOD)
        String neighbourhoodCode,
    @Schema(description = "Vanaf / from.", examples = "2026-12-01") @NotNull LocalDate from,
    @Schema(
            description = "Voorstellen, elk voor zich beantwoord / each answered by itself.",
            examples = "[{\"householdId\":\"0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c60\"}]")
        @NotNull
        @Size(min = 1, max = 500)
        List<@NotNull @Valid HandoverRow> rows) {
  Leaving leaving() {
    return new Leaving(workerId, organisationId, teamId, neighbourhoodCode)
        .requireOne(Fault.Place.BODY, "/workerId");
  }
}
