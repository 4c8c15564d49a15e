// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.scheme;

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

/** Regular schemes over HTTP. */
@Path("/schemes")
@Tag(name = "schemes", description = "Reguliere regelingen / regular schemes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class SchemeResource {
  private final RecordScheme recordScheme;
  private final VisibleBudget visible;
  private final Facts facts;

  @Inject
  SchemeResource(RecordScheme recordScheme, VisibleBudget visible, Facts facts) {
    this.recordScheme = recordScheme;
    this.visible = visible;
    this.facts = facts;
  }

  @POST
  @RolesAllowed(BudgetRights.ADMINISTER_NORMS)
  @Idempotent
  @Operation(
      operationId = "recordScheme",
      summary = "Record a regular scheme",
      description =
          "Legt een *reguliere regeling* vast, of een volgende uitgave ervan / records the rule of a"
              + " regular scheme, or another edition of it.")
  @APIResponseSchema(value = SchemeView.class, responseCode = "201")
  public Response record(@NotNull @Valid NewScheme wanted) {
    Scheme scheme = recordScheme.record(wanted);
    return Versioned.created(
        URI.create("/budget/v1/schemes/" + scheme.id()), SchemeView.of(scheme), 1);
  }

  @GET
  @RolesAllowed(BudgetRights.READ_NORMS)
  @Operation(
      operationId = "listSchemes",
      summary = "List regular schemes",
      description = "De *reguliere regelingen*, laatst vastgelegde eerst / newest first.")
  public RestResponse<SchemeList> list(
      @Valid @BeanParam EditionQuery query,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    visible.municipality(query.municipality());
    return facts
        .page(Scheme.class, query.having(), page.after(1), page.limit())
        .map(SchemeView::of)
        .answer(uri, SchemeList::new);
  }

  @GET
  @Path("/{schemeId}")
  @RolesAllowed(BudgetRights.READ_NORMS)
  @Operation(
      operationId = "getScheme",
      summary = "Fetch a regular scheme",
      description = "Een uitgave van een *reguliere regeling* / an edition of a scheme.")
  public RestResponse<SchemeView> get(
      @PathParam("schemeId") @Parameter(description = "Regeling / scheme.") UUID schemeId) {
    return Versioned.ok(SchemeView.of(facts.visible(Scheme.class, schemeId)), 1);
  }
}
