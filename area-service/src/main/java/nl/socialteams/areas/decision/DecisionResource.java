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
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
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
import nl.socialteams.caller.Caller;
import nl.socialteams.conditional.Versioned;
import nl.socialteams.cursors.PageQuery;
import nl.socialteams.idempotency.Idempotent;

/** Decisions over HTTP. */
@Path("/decisions")
@Tag(name = "decisions", description = "Besluiten over gebieden / decisions about areas")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class DecisionResource {
  private final Caller caller;
  private final ApplyDecision applyDecision;
  private final VisibleMunicipality visible;
  private final DecisionRepository decisions;

  @Inject
  DecisionResource(
      Caller caller,
      ApplyDecision applyDecision,
      VisibleMunicipality visible,
      DecisionRepository decisions) {
    this.caller = caller;
    this.applyDecision = applyDecision;
    this.visible = visible;
    this.decisions = decisions;
  }

  @POST
  @RolesAllowed(AreaRights.ADMINISTER)
  @Transactional
  @Idempotent
  @Operation(
      operationId = "applyDecision",
      summary = "Apply a decision",
      description =
          "Past een *besluit* over gebieden toe: alle wijzigingen, of geen enkele / applies all"
              + " changes of a decision at once, or none.")
  @APIResponseSchema(value = DecisionView.class, responseCode = "201")
  public Response apply(@NotNull @Valid NewDecision wanted) {
    caller.requireActsFor(wanted.municipality());
    visible.municipality(wanted.municipality());
    Decision decision = applyDecision.apply(wanted);
    URI location = URI.create("/area/v1/decisions/" + decision.id());
    return Versioned.created(location, DecisionView.of(decision), 1);
  }

  @GET
  @RolesAllowed(AreaRights.READ)
  @Operation(
      operationId = "listDecisions",
      summary = "List decisions",
      description = "De *besluiten* van een gemeente in volgorde van kracht / by day in force.")
  public RestResponse<DecisionList> list(
      @QueryParam("municipality")
          @NotNull
          @Pattern(regexp = Municipality.CODE_FORM)
          @Parameter(description = "Gemeentecode / code.", example = "GM0935")
          String municipality,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    return decisions
        .page(visible.municipality(municipality).code(), page.after(2), page.limit())
        .map(DecisionView::of)
        .answer(uri, DecisionList::new);
  }

  @GET
  @Path("/{decisionId}")
  @RolesAllowed(AreaRights.READ)
  @Operation(
      operationId = "getDecision",
      summary = "Fetch a decision",
      description = "Een *besluit* / one decision.")
  public RestResponse<DecisionView> get(
      @PathParam("decisionId") @Parameter(description = "Besluit.") UUID decisionId) {
    Decision decision = decisions.findById(decisionId);
    if (decision == null || !caller.actsFor(decision.municipality())) {
      throw new NotFoundException();
    }
    return Versioned.ok(DecisionView.of(decision), 1);
  }
}
