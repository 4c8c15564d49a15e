// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.retention;

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

import nl.socialteams.caller.Caller;
import nl.socialteams.cases.access.CaseRights;
import nl.socialteams.cases.access.CurrentActor;
import nl.socialteams.cases.access.VisibleMunicipality;
import nl.socialteams.cases.teammapping.AreaCodes;
import nl.socialteams.conditional.Versioned;
import nl.socialteams.cursors.PageQuery;
import nl.socialteams.idempotency.Idempotent;

/** How long files are kept, over HTTP. */
@Path("/retention-terms")
@Tag(name = "retentionTerms", description = "Bewaartermijnen / retention terms")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class RetentionTermResource {
  private final Caller caller;
  private final CurrentActor actor;
  private final VisibleMunicipality visible;
  private final RetentionTermRepository terms;

  @Inject
  RetentionTermResource(
      Caller caller,
      CurrentActor actor,
      VisibleMunicipality visible,
      RetentionTermRepository terms) {
    this.caller = caller;
    this.actor = actor;
    this.visible = visible;
    this.terms = terms;
  }

  @POST
  @RolesAllowed(CaseRights.KEEP_FILES)
  @Idempotent
  @Operation(
      operationId = "recordRetentionTerm",
      summary = "Record how long files are kept",
      description =
          "Legt een *bewaartermijn* van een gemeente vast, met zijn bron; nooit korter dan de wet / a"
              + " municipality's own term, never shorter than the law's.")
  @APIResponseSchema(value = RetentionTermView.class, responseCode = "201")
  public Response record(@NotNull @Valid NewRetentionTerm told) {
    caller.requireActsFor(told.municipality());
    RetentionTerm recorded = new RetentionTerm(told, actor.now());
    terms.persistAndFlush(recorded);
    return Versioned.created(
        URI.create("/cases/v1/retention-terms/" + recorded.id()), recorded.view(), 1);
  }

  @GET
  @RolesAllowed({CaseRights.KEEP_FILES, CaseRights.CONFIRM_DESTRUCTION})
  @Operation(
      operationId = "listRetentionTerms",
      summary = "List how long files are kept",
      description =
          "De *bewaartermijnen* van de wet, en dan die van een gemeente, de laatst vastgelegde eerst /"
              + " of the law, and then of a municipality, the last recorded first.")
  public RestResponse<RetentionTermList> list(
      @QueryParam("municipality")
          @NotNull
          @Pattern(regexp = AreaCodes.MUNICIPALITY)
          @Parameter(description = "Gemeentecode / code.", example = "GM0935")
          String municipality,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    return terms
        .page(visible.code(municipality), page.after(1), page.limit())
        .map(RetentionTerm::view)
        .answer(uri, RetentionTermList::new);
  }

  @GET
  @Path("/{termId}")
  @RolesAllowed({CaseRights.KEEP_FILES, CaseRights.CONFIRM_DESTRUCTION})
  @Operation(
      operationId = "getRetentionTerm",
      summary = "Fetch a retention term",
      description = "Een *bewaartermijn* met zijn bron / one term and its source.")
  public RestResponse<RetentionTermView> get(
      @PathParam("termId") @Parameter(description = "Bewaartermijn / term.") UUID termId) {
    RetentionTerm found =
        terms.visible(termId, caller.municipalities()).orElseThrow(NotFoundException::new);
    return Versioned.ok(found.view(), 1);
  }
}
