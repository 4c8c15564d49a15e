// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.consent;

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

/** Consents over HTTP. */
@Path("/cases")
@Tag(name = "consents", description = "Toestemmingen / consents")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class ConsentResource {
  private final VisibleCase visible;
  private final GiveConsent giveConsent;
  private final ChangeConsent changeConsent;
  private final ConsentRepository consents;
  private final ConsentNotes notes;

  @Inject
  ConsentResource(
      VisibleCase visible,
      GiveConsent giveConsent,
      ChangeConsent changeConsent,
      ConsentRepository consents,
      ConsentNotes notes) {
    this.visible = visible;
    this.giveConsent = giveConsent;
    this.changeConsent = changeConsent;
    this.consents = consents;
    this.notes = notes;
  }

  @POST
  @Path("/{caseId}/consents")
  @RolesAllowed(CaseRights.WORK)
  @Idempotent
  @Operation(
      operationId = "giveConsent",
      summary = "Record a consent",
      description =
          "Legt een *toestemming* vast: aan welke organisatie of welk team, voor welk"
              + " doel, van welke delen van het dossier en welke leefgebieden, en hoe zij is"
              + " gegeven. Wat eerder voor hetzelfde doel aan dezelfde is gegeven, wijkt ervoor"
              + " / what was given before to the same for the same purpose gives way.")
  @APIResponseSchema(value = ConsentView.class, responseCode = "201")
  public Response give(
      @PathParam("caseId") @Parameter(description = "Casus / case.") UUID caseId,
      @NotNull @Valid NewConsent told) {
    Consent made = giveConsent.give(visible.workedIn(caseId), told);
    URI location = URI.create("/cases/v1/cases/" + caseId + "/consents/" + made.id());
    return Versioned.created(location, notes.show(made), made.version());
  }

  @GET
  @Path("/{caseId}/consents")
  @RolesAllowed(CaseRights.READ)
  @Operation(
      operationId = "listConsents",
      summary = "List consents of a case",
      description = "De *toestemmingen* van een casus, de nieuwste eerst / newest first.")
  public RestResponse<ConsentList> list(
      @PathParam("caseId") @Parameter(description = "Casus / case.") UUID caseId,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    return consents
        .page(visible.caseFile(caseId).id(), page.after(1), page.limit())
        .map(notes::show)
        .answer(uri, ConsentList::new);
  }

  @GET
  @Path("/{caseId}/consents/{consentId}")
  @RolesAllowed(CaseRights.READ)
  @Operation(
      operationId = "getConsent",
      summary = "Fetch a consent",
      description = "Een *toestemming* met wat ermee gebeurde / one, with its history.")
  public RestResponse<ConsentView> get(
      @PathParam("caseId") @Parameter(description = "Casus / case.") UUID caseId,
      @PathParam("consentId") @Parameter(description = "Toestemming / consent.") UUID consentId) {
    Consent found = find(visible.caseFile(caseId).id(), consentId);
    return Versioned.ok(notes.show(found), found.version());
  }

  @POST
  @Path("/{caseId}/consents/{consentId}/limitations")
  @RolesAllowed(CaseRights.WORK)
  @Operation(
      operationId = "limitConsent",
      summary = "Limit a consent",
      description =
          "Beperkt een *toestemming* vanaf een dag tot minder delen of leefgebieden; wat"
              + " erbuiten valt wordt meteen niet meer getoond / what falls outside is not"
              + " shown any more, at once.")
  public RestResponse<ConsentView> limit(
      @PathParam("caseId") @Parameter(description = "Casus / case.") UUID caseId,
      @PathParam("consentId") @Parameter(description = "Toestemming / consent.") UUID consentId,
      @HeaderParam("If-Match")
          @Parameter(
              required = true,
              description = "De ETag van wat u las / the ETag of what you read.")
          String ifMatch,
      @NotNull @Valid ConsentLimitation told) {
    CaseFile caseFile = visible.workedIn(caseId);
    Consent found = find(caseFile.id(), consentId);
    ExpectedVersion.from(ifMatch).requireMatch(found.version());
    changeConsent.limit(caseFile, found, told);
    return Versioned.ok(notes.show(found), found.version());
  }

  @POST
  @Path("/{caseId}/consents/{consentId}/withdrawals")
  @RolesAllowed(CaseRights.WORK)
  @Operation(
      operationId = "withdrawConsent",
      summary = "Withdraw a consent",
      description =
          "Trekt een *toestemming* in; wat erop berustte wordt meteen niet meer getoond /"
              + " what rested on it is not shown any more, at once.")
  public RestResponse<ConsentView> withdraw(
      @PathParam("caseId") @Parameter(description = "Casus / case.") UUID caseId,
      @PathParam("consentId") @Parameter(description = "Toestemming / consent.") UUID consentId,
      @HeaderParam("If-Match")
          @Parameter(
              required = true,
              description = "De ETag van wat u las / the ETag of what you read.")
          String ifMatch,
      @NotNull @Valid ConsentWithdrawal told) {
    CaseFile caseFile = visible.workedIn(caseId);
    Consent found = find(caseFile.id(), consentId);
    ExpectedVersion.from(ifMatch).requireMatch(found.version());
    changeConsent.withdraw(caseFile, found, told);
    return Versioned.ok(notes.show(found), found.version());
  }

  private Consent find(UUID caseId, UUID wanted) {
    return consents.of(caseId, wanted).orElseThrow(NotFoundException::new);
  }
}
