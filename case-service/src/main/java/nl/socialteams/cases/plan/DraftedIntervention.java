// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.plan;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.cases.codelist.ListCodes;

/** An intervention of a draft; whatever is not known yet is left out. */
@Schema(name = "DraftedIntervention", description = "Interventie in een concept / in a draft.")
public record DraftedIntervention(
    @Schema(
            description =
                "Kenmerk, ook een eigen; blijft gelijk in elke versie / its id, also one of your"
                    + " own; stays the same through the versions.",
            examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4d11")
        UUID interventionId,
    @Schema(
            description =
                "Casus waar zij bij hoort; anders die waarin het plan is begonnen / the case that"
                    + " it belongs to; else the one in which the plan was begun.")
        UUID caseId,
    @Schema(description = "Voor een kind zonder eigen casus / for a child without a case.")
        Boolean forChild,
    @Schema(description = "Leefgebied / life domain.", examples = "FINANCES")
        @Pattern(regexp = ListCodes.CODE_FORM)
        String lifeDomain,
    @Schema(description = "Doel / goal.", examples = "IMPROVE")
        @Pattern(regexp = ListCodes.CODE_FORM)
        String goal,
    @Schema(description = "Wie het doet / who does it.", examples = "RESIDENT")
        @Pattern(regexp = ListCodes.CODE_FORM)
        String actorKind,
    @Schema(description = "Kantelingscirkel / tilt ring.", examples = "OWN_STRENGTH")
        @Pattern(regexp = ListCodes.CODE_FORM)
        String ring,
    @Schema(description = "Eerste dag / first day.", examples = "2025-09-15") LocalDate validFrom,
    @Schema(description = "Eerste dag erna / first day after it.") LocalDate validUntil,
    @Schema(
            description = "Afspraak in woorden / what was agreed, in words.",
            examples = "Samen de post ordenen")
        @Size(min = 1, max = 2000)
        String text) {

  boolean isForChild() {
    return Boolean.TRUE.equals(forChild);
  }
}
