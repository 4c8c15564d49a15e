// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.cases.casefile.CasePhase;
import nl.socialteams.cases.household.DirectorView;
import nl.socialteams.cases.support.SupportView;

/** A running case that is concerned, with what runs in it. */
@Schema(
    name = "HandoverInventoryLine",
    description = "Lopende casus die het betreft / a running case that is concerned.")
public record InventoryLine(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5f") UUID caseId,
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c60") UUID householdId,
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5d") UUID teamId,
    @NotNull @Schema(description = "CBS-buurtcode.", examples = "BU09350205")
        String neighbourhoodCode,
    @NotNull @Schema(description = "Fase / phase.", examples = "SUPPORTING") CasePhase phase,
    @NotNull @Schema(description = "Eerste dag / first day.", examples = "2024-03-01")
        LocalDate openedOn,
    @Schema(description = "Regisseur nu / director now.") DirectorView director,
    @Schema(
            description =
                "Deskundigheid van de regisseur, zover bekend / the director's discipline, if known.",
            examples = "SOCIAL_WORK")
        String discipline,
    @NotNull
        @Schema(
            description = "De regisseur is vrijwilliger / the director is a volunteer.",
            examples = "false")
        Boolean volunteer,
    @Schema(description = "Lopend plan / plan that runs.") UUID planId,
    @NotNull
        @Schema(
            description = "Leefgebieden met een vraag / life domains with a need.",
            examples = "[\"FINANCES\"]")
        List<String> lifeDomains,
    @NotNull
        @Schema(
            description =
                "Leefgebieden waar een vrijwilliger helpt / life domains in which a volunteer helps.",
            examples = "[]")
        List<String> volunteerDomains,
    @NotNull
        @Schema(description = "Ondersteuning die dan nog loopt / support that still runs then.")
        List<SupportView> supports,
    @Schema(description = "Voorstel dat wacht / a proposal that waits.")
        UUID proposedDirectorshipId) {}
