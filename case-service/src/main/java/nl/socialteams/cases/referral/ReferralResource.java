// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.referral;

import java.net.URI;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import nl.socialteams.cases.access.CaseRights;
import nl.socialteams.cases.casefile.CaseFile;
import nl.socialteams.cases.casefile.VisibleCase;
import nl.socialteams.conditional.ExpectedVersion;
import nl.socialteams.conditional.Versioned;
import nl.socialteams.cursors.PageQuery;
import nl.socialteams.idempotency.Idempotent;

/** Referrals and handovers of a case over HTTP. */
@Path("/cases")
@Tag(name = "referrals", description = "Doorverwijzingen en overdrachten / referrals and handovers")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class ReferralResource {
  private final VisibleCase visible;
  private final ProposeReferral proposeReferral;
  private final AnswerReferral answer;
  private final ReferralRepository referrals;
  private final ReferralNotes notes;

  @Inject
  ReferralResource(
      VisibleCase visible,
      ProposeReferral proposeReferral,
      AnswerReferral answer,
      ReferralRepository referrals,
      ReferralNotes notes) {
    this.visible = visible;
    this.proposeReferral = proposeReferral;
    this.answer = answer;
    this.referrals = referrals;
    this.notes = notes;
  }

  @POST
  @Path("/{caseId}/referrals")
  @RolesAllowed(CaseRights.WORK)
  @Idempotent
  @Operation(
      operationId = "proposeReferral",
      summary = "Propose a referral or handover",
      description =
          "Stelt een *doorverwijzing* of *overdracht* voor aan een partner, de tweede"
              + " lijn of een ander team. Zonder toestemming die vandaag geldt wordt zij"
              + " geweigerd, tenzij bij gevaar met een reden: die ziet de functionaris"
              + " gegevensbescherming / refused without consent, unless on danger with a"
              + " reason.")
  @APIResponseSchema(value = ReferralView.class, responseCode = "201")
  public Response propose(
      @PathParam("caseId") @Parameter(description = "Casus / case.") UUID caseId,
      @NotNull @Valid NewReferral told) {
    Referral made = proposeReferral.propose(visible.workedIn(caseId), told);
    URI location = URI.create("/cases/v1/cases/" + caseId + "/referrals/" + made.id());
    return Versioned.created(location, notes.show(made), made.version());
  }

  @GET
  @Path("/{caseId}/referrals")
  @RolesAllowed(CaseRights.READ)
  @Operation(
      operationId = "listReferrals",
      summary = "List referrals of a case",
      description =
          "De *doorverwijzingen* en *overdrachten* van een casus, de nieuwste eerst / newest"
              + " first.")
  public RestResponse<ReferralList> list(
      @PathParam("caseId") @Parameter(description = "Casus / case.") UUID caseId,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    return referrals
        .page(visible.caseFile(caseId).id(), page.after(1), page.limit())
        .map(notes::show)
        .answer(uri, ReferralList::new);
  }

  @GET
  @Path("/{caseId}/referrals/{referralId}")
  @RolesAllowed(CaseRights.READ)
  @Operation(
      operationId = "getReferral",
      summary = "Fetch a referral",
      description =
          "Een *doorverwijzing* of *overdracht* met wat ermee gebeurde / one, with its history.")
  public RestResponse<ReferralView> get(
      @PathParam("caseId") @Parameter(description = "Casus / case.") UUID caseId,
      @PathParam("referralId") @Parameter(description = "Doorverwijzing / referral.")
          UUID referralId) {
    Referral found = find(visible.caseFile(caseId).id(), referralId);
    return Versioned.ok(notes.show(found), found.version());
  }

  @POST
  @Path("/{caseId}/referrals/{referralId}/withdrawals")
  @RolesAllowed(CaseRights.WORK)
  @Operation(
      operationId = "withdrawReferral",
      summary = "Withdraw a referral",
      description =
          "Trekt een *doorverwijzing* in, ook een voltooide waarover niet is teruggemeld; de ontvanger"
              + " ziet haar meteen niet meer / also a completed one that was not reported back; the"
              + " recipient does not see it any more, at once.")
  public RestResponse<ReferralView> withdraw(
      @PathParam("caseId") @Parameter(description = "Casus / case.") UUID caseId,
      @PathParam("referralId") @Parameter(description = "Doorverwijzing / referral.")
          UUID referralId,
      @HeaderParam("If-Match")
          @Parameter(
              required = true,
              description = "De ETag van wat u las / the ETag of what you read.")
          String ifMatch,
      @NotNull @Valid ReferralStep told) {
    CaseFile caseFile = visible.workedIn(caseId);
    Referral found = find(caseFile.id(), referralId);
    ExpectedVersion.from(ifMatch).requireMatch(found.version());
    answer.withdraw(found, told);
    return Versioned.ok(notes.show(found), found.version());
  }

  private Referral find(UUID caseId, UUID wanted) {
    return referrals.of(caseId, wanted).orElseThrow(NotFoundException::new);
  }
}
