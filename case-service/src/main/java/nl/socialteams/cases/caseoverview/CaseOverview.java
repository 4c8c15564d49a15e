// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.caseoverview;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.cases.casefile.CaseView;
import nl.socialteams.cases.collectivequestion.LinkedActivity;
import nl.socialteams.cases.collectivequestion.LinkedExchange;
import nl.socialteams.cases.consent.ConsentView;
import nl.socialteams.cases.contactmoment.ContactMomentView;
import nl.socialteams.cases.householdcomposition.HouseholdMemberView;
import nl.socialteams.cases.plan.PlanView;
import nl.socialteams.cases.selfsufficiency.MeasurementView;
import nl.socialteams.cases.support.SupportView;
import nl.socialteams.cases.tailormadeplan.TailorMadePlanView;
import nl.socialteams.cases.timeline.TimelineEntryView;
import nl.socialteams.cases.worklist.WorkView;

/** The whole of a case. */
@Schema(name = "CaseOverview", description = "Dossieroverzicht / the whole of a case.")
public record CaseOverview(
    @JsonProperty("case")
        @NotNull
        @Schema(
            name = "case",
            description =
                "Casus met cliënt, huishouden, aanmelding en regisseur / the case with client,"
                    + " household, registration and director.")
        CaseView caseFile,
    @NotNull @Schema(description = "Wie er nu in het huishouden wonen / who lives there now.")
        List<HouseholdMemberView> members,
    @Schema(description = "Lopend plan van het huishouden / the plan that runs.") PlanView plan,
    @Schema(description = "Lopend maatwerkplan / the tailor-made plan that runs.")
        TailorMadePlanView tailorMadePlan,
    @NotNull @Schema(description = "Wat er te doen is / what is to be done.") List<WorkView> work,
    @Schema(description = "Laatste meting van zelfredzaamheid / the latest measurement.")
        MeasurementView latestMeasurement,
    @NotNull @Schema(description = "Ondersteuning, bestaand en nieuw / existing and new support.")
        List<SupportView> supports,
    @NotNull @Schema(description = "De nieuwste contacten / the newest contacts.")
        List<ContactMomentView> contactMoments,
    @NotNull @Schema(description = "Toestemmingen / consents.") List<ConsentView> consents,
    @NotNull @Schema(description = "Collectieve activiteiten / collective activities.")
        List<LinkedActivity> activities,
    @NotNull @Schema(description = "Aanvragen in de buurtservice / exchange requests.")
        List<LinkedExchange> exchangeRequests,
    @NotNull @Schema(description = "Het nieuwste van de tijdlijn / the newest of the timeline.")
        List<TimelineEntryView> timeline) {}
