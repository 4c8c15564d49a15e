// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.schemecomparison;

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
import nl.socialteams.budget.fact.Facts;
import nl.socialteams.budget.spent.OutcomeQuery;
import nl.socialteams.budget.workingbudget.VisibleBudget;
import nl.socialteams.conditional.Versioned;
import nl.socialteams.cursors.PageQuery;
import nl.socialteams.idempotency.Idempotent;

/** Comparisons with regular schemes over HTTP. */
@Path("/scheme-comparisons")
@Tag(
    name = "scheme-comparisons",
    description = "Vergelijkingen met reguliere regelingen / comparisons with regular schemes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class SchemeComparisonResource {
  private final CompareWithScheme compareWithScheme;
  private final VisibleBudget visible;
  private final Facts facts;

  @Inject
  SchemeComparisonResource(
      CompareWithScheme compareWithScheme, VisibleBudget visible, Facts facts) {
    this.compareWithScheme = compareWithScheme;
    this.visible = visible;
    this.facts = facts;
  }

  @POST
  @RolesAllowed(BudgetRights.RECORD_EFFECTS)
  @Idempotent
  @Operation(
      operationId = "compareWithScheme",
      summary = "Compare an expenditure with a regular scheme",
      description =
          "*Vergelijking* achteraf: wat had een reguliere regeling betaald, en hoe lang had dat"
              + " geduurd / what a regular scheme would have paid, and how long it would have taken.")
  @APIResponseSchema(value = SchemeComparisonView.class, responseCode = "201")
  public Response compare(@NotNull @Valid NewSchemeComparison wanted) {
    SchemeComparison comparison = compareWithScheme.compare(wanted);
    return Versioned.created(
        URI.create("/budget/v1/scheme-comparisons/" + comparison.id()),
        SchemeComparisonView.of(comparison),
        1);
  }

  @GET
  @RolesAllowed(BudgetRights.READ_EXPENDITURES)
  @Operation(
      operationId = "listSchemeComparisons",
      summary = "List comparisons with regular schemes",
      description = "De *vergelijkingen*, laatst vastgelegde eerst / newest first.")
  public RestResponse<SchemeComparisonList> list(
      @Valid @BeanParam OutcomeQuery query,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    visible.municipality(query.municipality());
    return facts
        .page(SchemeComparison.class, query.having(), page.after(1), page.limit())
        .map(SchemeComparisonView::of)
        .answer(uri, SchemeComparisonList::new);
  }

  @GET
  @Path("/{comparisonId}")
  @RolesAllowed(BudgetRights.READ_EXPENDITURES)
  @Operation(
      operationId = "getSchemeComparison",
      summary = "Fetch a comparison with a regular scheme",
      description = "Een *vergelijking* met een reguliere regeling / a comparison.")
  public RestResponse<SchemeComparisonView> get(
      @PathParam("comparisonId") @Parameter(description = "Vergelijking / comparison.")
          UUID comparisonId) {
    return Versioned.ok(
        SchemeComparisonView.of(facts.visible(SchemeComparison.class, comparisonId)), 1);
  }
}
