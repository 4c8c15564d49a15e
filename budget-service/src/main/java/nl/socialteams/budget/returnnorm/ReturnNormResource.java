// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.returnnorm;

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

import nl.socialteams.budget.access.BudgetRights;
import nl.socialteams.budget.fact.EditionQuery;
import nl.socialteams.budget.fact.Facts;
import nl.socialteams.budget.workingbudget.VisibleBudget;
import nl.socialteams.conditional.Versioned;
import nl.socialteams.cursors.PageQuery;
import nl.socialteams.idempotency.Idempotent;

/** Norms of return over HTTP. */
@Path("/return-norms")
@Tag(name = "return-norms", description = "Rendementsnormen / norms of return")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class ReturnNormResource {
  private final RecordReturnNorm recordReturnNorm;
  private final VisibleBudget visible;
  private final Facts facts;

  @Inject
  ReturnNormResource(RecordReturnNorm recordReturnNorm, VisibleBudget visible, Facts facts) {
    this.recordReturnNorm = recordReturnNorm;
    this.visible = visible;
    this.facts = facts;
  }

  @POST
  @RolesAllowed(BudgetRights.ADMINISTER_NORMS)
  @Idempotent
  @Operation(
      operationId = "recordReturnNorm",
      summary = "Record a norm of return",
      description =
          "Legt een *rendementsnorm* vast, of een volgende uitgave ervan; eerdere blijven / records a"
              + " norm, or another edition of one; those before it stay.")
  @APIResponseSchema(value = ReturnNormView.class, responseCode = "201")
  public Response record(@NotNull @Valid NewReturnNorm wanted) {
    ReturnNorm norm = recordReturnNorm.record(wanted);
    return Versioned.created(
        URI.create("/budget/v1/return-norms/" + norm.id()), ReturnNormView.of(norm), 1);
  }

  @GET
  @RolesAllowed(BudgetRights.READ_NORMS)
  @Operation(
      operationId = "listReturnNorms",
      summary = "List norms of return",
      description = "De *rendementsnormen*, laatst vastgelegde eerst / newest first.")
  public RestResponse<ReturnNormList> list(
      @Valid @BeanParam EditionQuery query,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    visible.municipality(query.municipality());
    return facts
        .page(ReturnNorm.class, query.having(), page.after(1), page.limit())
        .map(ReturnNormView::of)
        .answer(uri, ReturnNormList::new);
  }

  @GET
  @Path("/{normId}")
  @RolesAllowed(BudgetRights.READ_NORMS)
  @Operation(
      operationId = "getReturnNorm",
      summary = "Fetch a norm of return",
      description = "Een uitgave van een *rendementsnorm* / an edition of a norm.")
  public RestResponse<ReturnNormView> get(
      @PathParam("normId") @Parameter(description = "Rendementsnorm / norm.") UUID normId) {
    return Versioned.ok(ReturnNormView.of(facts.visible(ReturnNorm.class, normId)), 1);
  }
}
