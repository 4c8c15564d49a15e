// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.plan;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An intervention as the API shows it; in a draft much of it may be absent. */
@Schema(name = "Intervention", description = "Interventie / an intervention of a plan.")
public record InterventionView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4d11") UUID interventionId,
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5f") UUID caseId,
    @NotNull
        @Schema(
            description = "Voor een kind zonder eigen casus / for a child without a case.",
            examples = "false")
        Boolean forChild,
    @Schema(description = "Leefgebied / life domain.", examples = "FINANCES") String lifeDomain,
    @Schema(description = "Versie van die lijst, na akkoord / version of that list, once agreed.")
        Integer lifeDomainVersion,
    @Schema(description = "Doel / goal.", examples = "IMPROVE") String goal,
    @Schema(description = "Wie het doet / who does it.", examples = "RESIDENT") String actorKind,
    @Schema(description = "Kantelingscirkel / tilt ring.", examples = "OWN_STRENGTH") String ring,
    @Schema(description = "Eerste dag / first day.", examples = "2025-09-15") LocalDate validFrom,
    @Schema(description = "Eerste dag erna / first day after it.") LocalDate validUntil,
    @Schema(description = "Afspraak in woorden / in words.", examples = "Samen de post ordenen")
        String text,
    @Schema(description = "Laatste dag, na afloop / last day, once over.") LocalDate endedOn,
    @Schema(description = "Uitkomst / outcome.", examples = "GOAL_REACHED") String outcome) {}
