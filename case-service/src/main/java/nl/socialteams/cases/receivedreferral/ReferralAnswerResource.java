// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.receivedreferral;

import java.util.UUID;
import java.util.function.Consumer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import nl.socialteams.cases.access.CaseRights;
import nl.socialteams.cases.referral.AnswerReferral;
import nl.socialteams.cases.referral.Referral;
import nl.socialteams.cases.referral.ReferralNotes;
import nl.socialteams.cases.referral.ReferralRefusal;
import nl.socialteams.cases.referral.ReferralReport;
import nl.socialteams.cases.referral.ReferralStep;
import nl.socialteams.cases.referral.ReferralView;
import nl.socialteams.conditional.Versioned;

/** What a recipient sees of a referral and answers to it, over HTTP. */
@Path("/cases")
@Tag(name = "receivedReferrals", description = "Ontvangen doorverwijzingen / received referrals")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class ReferralAnswerResource {
  private final ShowReceived showReceived;
  private final AnswerReceived answerReceived;
  private final AnswerReferral answer;
  private final ReferralNotes notes;

  @Inject
  ReferralAnswerResource(
      ShowReceived showReceived,
      AnswerReceived answerReceived,
      AnswerReferral answer,
      ReferralNotes notes) {
    this.showReceived = showReceived;
    this.answerReceived = answerReceived;
    this.answer = answer;
    this.notes = notes;
  }

  @GET
  @Path("/{caseId}/referrals/{referralId}/recipient-view")
  @RolesAllowed({CaseRights.READ, CaseRights.RECEIVE})
  @Operation(
      operationId = "getReceivedReferral",
      summary = "Fetch a referral as its recipient sees it",
      description =
          "Een *doorverwijzing* met de delen van het dossier waarvoor toestemming geldt, voor wie"
              + " haar ontving zolang zij loopt, en voor het team dat wil weten wat het deelt."
              + " Gedeeld worden alleen CLIENT, QUESTION en CONTACTS; geldt de toestemming voor"
              + " bepaalde leefgebieden, dan geen contactmomenten, en de hulpvraag alleen als zij"
              + " niets anders betreft / for who received it while it is open, and for the team."
              + " Only CLIENT, QUESTION and CONTACTS are shared; by a consent for some life domains"
              + " no contacts, and the question only if it is about nothing else.")
  public RestResponse<ReceivedReferralView> get(
      @PathParam("caseId") @Parameter(description = "Casus / case.") UUID caseId,
      @PathParam("referralId") @Parameter(description = "Doorverwijzing / referral.")
          UUID referralId) {
    Referral found = showReceived.find(caseId, referralId);
    return Versioned.ok(showReceived.show(found), found.version());
  }

  @POST
  @Path("/{caseId}/referrals/{referralId}/acceptances")
  @RolesAllowed({CaseRights.WORK, CaseRights.RECEIVE})
  @Operation(
      operationId = "acceptReferral",
      summary = "Accept a referral",
      description =
          "Neemt een *doorverwijzing* aan; voor een organisatie zonder eigen systeem legt het team"
              + " dat vast / accepts it; the team does for who has no system of its own.")
  public RestResponse<ReferralView> accept(
      @PathParam("caseId") @Parameter(description = "Casus / case.") UUID caseId,
      @PathParam("referralId") @Parameter(description = "Doorverwijzing / referral.")
          UUID referralId,
      @HeaderParam("If-Match")
          @Parameter(
              required = true,
              description = "De ETag van wat u las / the ETag of what you read.")
          String ifMatch,
      @NotNull @Valid ReferralStep told) {
    return answered(caseId, referralId, ifMatch, referral -> answer.accept(referral, told));
  }

  @POST
  @Path("/{caseId}/referrals/{referralId}/refusals")
  @RolesAllowed({CaseRights.WORK, CaseRights.RECEIVE})
  @Operation(
      operationId = "declineReferral",
      summary = "Decline a referral",
      description =
          "Wijst een *doorverwijzing* af, met de reden; het dossier wordt dan niet meer gedeeld /"
              + " with the reason; the file is not shared any more.")
  public RestResponse<ReferralView> decline(
      @PathParam("caseId") @Parameter(description = "Casus / case.") UUID caseId,
      @PathParam("referralId") @Parameter(description = "Doorverwijzing / referral.")
          UUID referralId,
      @HeaderParam("If-Match")
          @Parameter(
              required = true,
              description = "De ETag van wat u las / the ETag of what you read.")
          String ifMatch,
      @NotNull @Valid ReferralRefusal told) {
    return answered(caseId, referralId, ifMatch, referral -> answer.decline(referral, told));
  }

  @POST
  @Path("/{caseId}/referrals/{referralId}/completions")
  @RolesAllowed({CaseRights.WORK, CaseRights.RECEIVE})
  @Operation(
      operationId = "completeReferral",
      summary = "Complete a referral",
      description = "Legt vast dat wat werd gevraagd is *voltooid* / what was asked has been done.")
  public RestResponse<ReferralView> complete(
      @PathParam("caseId") @Parameter(description = "Casus / case.") UUID caseId,
      @PathParam("referralId") @Parameter(description = "Doorverwijzing / referral.")
          UUID referralId,
      @HeaderParam("If-Match")
          @Parameter(
              required = true,
              description = "De ETag van wat u las / the ETag of what you read.")
          String ifMatch,
      @NotNull @Valid ReferralStep told) {
    return answered(caseId, referralId, ifMatch, referral -> answer.complete(referral, told));
  }

  @POST
  @Path("/{caseId}/referrals/{referralId}/reports")
  @RolesAllowed({CaseRights.WORK, CaseRights.RECEIVE})
  @Operation(
      operationId = "reportBackOnReferral",
      summary = "Report back on a referral",
      description =
          "Legt de *terugmelding* vast: wat een doorverwijzing opleverde; daarmee eindigt zij, en"
              + " wordt het dossier niet meer gedeeld / with it the referral ends.")
  public RestResponse<ReferralView> report(
      @PathParam("caseId") @Parameter(description = "Casus / case.") UUID caseId,
      @PathParam("referralId") @Parameter(description = "Doorverwijzing / referral.")
          UUID referralId,
      @HeaderParam("If-Match")
          @Parameter(
              required = true,
              description = "De ETag van wat u las / the ETag of what you read.")
          String ifMatch,
      @NotNull @Valid ReferralReport told) {
    return answered(caseId, referralId, ifMatch, referral -> answer.reportBack(referral, told));
  }

  private RestResponse<ReferralView> answered(
      UUID caseId, UUID referralId, String ifMatch, Consumer<Referral> step) {
    Referral answered = answerReceived.answer(caseId, referralId, ifMatch, step);
    return Versioned.ok(notes.show(answered), answered.version());
  }
}
