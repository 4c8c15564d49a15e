// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.independentsupport;

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

/** Offers of independent client support over HTTP. */
@Path("/cases")
@Tag(
    name = "independentSupport",
    description = "Onafhankelijke cliëntondersteuning / independent client support")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class SupportOfferResource {
  private final VisibleCase visible;
  private final OfferSupport offerSupport;
  private final SupportOfferRepository offers;

  @Inject
  SupportOfferResource(
      VisibleCase visible, OfferSupport offerSupport, SupportOfferRepository offers) {
    this.visible = visible;
    this.offerSupport = offerSupport;
    this.offers = offers;
  }

  @POST
  @Path("/{caseId}/independent-support-offers")
  @RolesAllowed(CaseRights.WORK)
  @Idempotent
  @Operation(
      operationId = "offerIndependentSupport",
      summary = "Record an offer of independent support",
      description =
          "Legt vast dat *onafhankelijke cliëntondersteuning* is aangeboden / that it was"
              + " offered, as is everybody's right.")
  @APIResponseSchema(value = SupportOfferView.class, responseCode = "201")
  public Response offer(
      @PathParam("caseId") @Parameter(description = "Casus / case.") UUID caseId,
      @NotNull @Valid NewSupportOffer told) {
    SupportOffer made = offerSupport.offer(visible.workedIn(caseId), told);
    URI location =
        URI.create("/cases/v1/cases/" + caseId + "/independent-support-offers/" + made.id());
    return Versioned.created(location, offerSupport.show(made), made.version());
  }

  @GET
  @Path("/{caseId}/independent-support-offers")
  @RolesAllowed(CaseRights.READ)
  @Operation(
      operationId = "listIndependentSupportOffers",
      summary = "List offers of independent support",
      description =
          "Wanneer *onafhankelijke cliëntondersteuning* is aangeboden / the newest first.")
  public RestResponse<SupportOfferList> list(
      @PathParam("caseId") @Parameter(description = "Casus / case.") UUID caseId,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    return offers
        .page(visible.caseFile(caseId).id(), page.after(1), page.limit())
        .map(offerSupport::show)
        .answer(uri, SupportOfferList::new);
  }

  @GET
  @Path("/{caseId}/independent-support-offers/{offerId}")
  @RolesAllowed(CaseRights.READ)
  @Operation(
      operationId = "getIndependentSupportOffer",
      summary = "Fetch an offer of independent support",
      description = "Een aanbod van *onafhankelijke cliëntondersteuning* / one offer.")
  public RestResponse<SupportOfferView> get(
      @PathParam("caseId") @Parameter(description = "Casus / case.") UUID caseId,
      @PathParam("offerId") @Parameter(description = "Aanbod / offer.") UUID offerId) {
    SupportOffer found = find(visible.caseFile(caseId).id(), offerId);
    return Versioned.ok(offerSupport.show(found), found.version());
  }

  @POST
  @Path("/{caseId}/independent-support-offers/{offerId}/answers")
  @RolesAllowed(CaseRights.WORK)
  @Operation(
      operationId = "answerIndependentSupport",
      summary = "Record what came of an offer",
      description =
          "Legt vast of de cliënt *onafhankelijke cliëntondersteuning* gebruikt of ervan"
              + " afziet, en wie haar geeft / used, by whom, or declined.")
  public RestResponse<SupportOfferView> answer(
      @PathParam("caseId") @Parameter(description = "Casus / case.") UUID caseId,
      @PathParam("offerId") @Parameter(description = "Aanbod / offer.") UUID offerId,
      @HeaderParam("If-Match")
          @Parameter(
              required = true,
              description = "De ETag van wat u las / the ETag of what you read.")
          String ifMatch,
      @NotNull @Valid SupportOfferAnswer told) {
    CaseFile caseFile = visible.workedIn(caseId);
    SupportOffer found = find(caseFile.id(), offerId);
    ExpectedVersion.from(ifMatch).requireMatch(found.version());
    offerSupport.answer(caseFile, found, told);
    return Versioned.ok(offerSupport.show(found), found.version());
  }

  private SupportOffer find(UUID caseId, UUID wanted) {
    return offers.of(caseId, wanted).orElseThrow(NotFoundException::new);
  }
}
