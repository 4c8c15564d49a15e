// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.decision;

import java.net.URI;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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

import nl.socialteams.areas.access.AreaRights;
import nl.socialteams.areas.municipality.Municipality;
import nl.socialteams.areas.municipality.VisibleMunicipality;
import nl.socialteams.conditional.ExpectedVersion;
import nl.socialteams.conditional.Versioned;
import nl.socialteams.cursors.PageQuery;
import nl.socialteams.idempotency.Idempotent;

/** Decisions and the writing of their drafts over HTTP. */
@Path("/decisions")
@Tag(name = "decisions", description = "Besluiten over teams en gebieden / decisions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class DecisionResource {
  private final DraftDecision drafts;
  private final VisibleMunicipality visibleMunicipality;
  private final VisibleDecision visible;
  private final DecisionRepository decisions;

  @Inject
  DecisionResource(
      DraftDecision drafts,
      VisibleMunicipality visibleMunicipality,
      VisibleDecision visible,
      DecisionRepository decisions) {
    this.drafts = drafts;
    this.visibleMunicipality = visibleMunicipality;
    this.visible = visible;
    this.decisions = decisions;
  }

  @POST
  @RolesAllowed(AreaRights.ADMINISTER)
  @Transactional
  @Idempotent
  @Operation(
      operationId = "draftDecision",
      summary = "Draft a decision",
      description =
          "Maakt een *ontwerpbesluit*; het mag onvolledig zijn en namen bevatten zoals het stuk ze"
              + " schrijft / makes a draft, which may be incomplete and name areas as the document"
              + " prints them. Nothing changes until it is adopted.")
  @APIResponseSchema(value = DecisionView.class, responseCode = "201")
  public Response draft(@NotNull @Valid NewDecision wanted) {
    Decision draft = drafts.draft(wanted);
    URI location = URI.create("/area/v1/decisions/" + draft.id());
    return Versioned.created(location, DecisionView.of(draft), draft.version());
  }

  @PUT
  @Path("/{decisionId}")
  @RolesAllowed(AreaRights.ADMINISTER)
  @Transactional
  @Operation(
      operationId = "rewriteDecision",
      summary = "Rewrite a draft",
      description = "Vervangt de tekst van een *ontwerpbesluit* / replaces the text of a draft.")
  public RestResponse<DecisionView> rewrite(
      @PathParam("decisionId") @Parameter(description = "Besluit.") UUID decisionId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid DecisionText text) {
    Decision draft = visible.decision(decisionId);
    ExpectedVersion.from(ifMatch).requireMatch(draft.version());
    drafts.rewrite(draft, text);
    return Versioned.ok(DecisionView.of(draft), draft.version());
  }

  @GET
  @RolesAllowed(AreaRights.READ)
  @Transactional
  @Operation(
      operationId = "listDecisions",
      summary = "List decisions",
      description =
          "De *besluiten* van een gemeente in volgorde van kracht; ontwerpen alleen voor wie ze"
              + " schrijft / by day in force; drafts only for administrators.")
  public RestResponse<DecisionList> list(
      @QueryParam("municipality")
          @NotNull
          @Pattern(regexp = Municipality.CODE_FORM)
          @Parameter(description = "Gemeentecode / code.", example = "GM0935")
          String municipality,
      @QueryParam("status") @Parameter(description = "Alleen deze / only those.")
          DecisionStatus status,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    return decisions
        .page(
            visibleMunicipality.municipality(municipality).code(),
            status,
            visible.seesDrafts(),
            page.after(2),
            page.limit())
        .map(DecisionSummary::of)
        .answer(uri, DecisionList::new);
  }

  @GET
  @Path("/{decisionId}")
  @RolesAllowed(AreaRights.READ)
  @Transactional
  @Operation(
      operationId = "getDecision",
      summary = "Fetch a decision",
      description = "Een *besluit* met zijn tekst / one decision with its text.")
  public RestResponse<DecisionView> get(
      @PathParam("decisionId") @Parameter(description = "Besluit.") UUID decisionId) {
    Decision decision = visible.decision(decisionId);
    return Versioned.ok(DecisionView.of(decision), decision.version());
  }
}
