// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.plan;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a draft holds of the cases that the caller works in. */
@Schema(
    name = "PlanDraft",
    description =
        "Inhoud van een concept; wat van andere casussen van het huishouden is, blijft staan / what"
            + " is of other cases of the household stays.")
public record PlanDraft(
    @Schema(
            description = "Interventies / interventions.",
            examples =
                "[{\"interventionId\":\"0198c5f2-7d1e-7a33-9d10-2f6f3a1b4d11\",\"lifeDomain\":"
                    + "\"FINANCES\",\"goal\":\"IMPROVE\",\"actorKind\":\"RESIDENT\",\"ring\":"
                    + "\"OWN_STRENGTH\",\"validFrom\":\"2025-09-15\",\"text\":\"Samen de post"
                    + " ordenen\"}]")
        @Size(max = 100)
        List<@NotNull @Valid DraftedIntervention> interventions,
    @Schema(
            description =
                "Doelen van het arrangement als geheel; alleen bij een import van historie / only"
                    + " for an import of history (import:history).")
        @Size(max = 20)
        List<@NotNull @Valid DraftedGoal> arrangementGoals,
    @Schema(
            description =
                "Leden van het huishouden zonder eigen casus over wie het plan ook gaat, zoals een"
                    + " kind / members without a case whom the plan is also about.")
        @Size(max = 50)
        List<@NotNull UUID> memberIds) {

  public PlanDraft {
    interventions = interventions == null ? List.of() : interventions;
    arrangementGoals = arrangementGoals == null ? List.of() : arrangementGoals;
    memberIds = memberIds == null ? List.of() : memberIds;
  }
}
