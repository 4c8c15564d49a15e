// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.subsidy;

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
import nl.socialteams.budget.workingbudget.VisibleBudget;
import nl.socialteams.conditional.Versioned;
import nl.socialteams.cursors.PageQuery;
import nl.socialteams.idempotency.Idempotent;

/** Subsidies and service agreements over HTTP. */
@Path("/subsidies")
@Tag(
    name = "subsidies",
    description = "Subsidies en programmakosten / subsidies and programme costs")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class SubsidyResource {
  private final RecordSubsidy recordSubsidy;
  private final VisibleBudget visible;
  private final Facts facts;

  @Inject
  SubsidyResource(RecordSubsidy recordSubsidy, VisibleBudget visible, Facts facts) {
    this.recordSubsidy = recordSubsidy;
    this.visible = visible;
    this.facts = facts;
  }

  @POST
  @RolesAllowed(BudgetRights.ADMINISTER_SUBSIDIES)
  @Idempotent
  @Operation(
      operationId = "recordSubsidy",
      summary = "Record a subsidy or service agreement",
      description =
          "Legt een *subsidie* of *dienstverleningsovereenkomst* vast met geplande verminderingen; een"
              + " correctie komt in de plaats van een eerdere / records it with planned reductions.")
  @APIResponseSchema(value = SubsidyView.class, responseCode = "201")
  public Response record(@NotNull @Valid NewSubsidy wanted) {
    Subsidy subsidy = recordSubsidy.record(wanted);
    return Versioned.created(
        URI.create("/budget/v1/subsidies/" + subsidy.id()), SubsidyView.of(subsidy), 1);
  }

  @GET
  @RolesAllowed(BudgetRights.READ_SUBSIDIES)
  @Operation(
      operationId = "listSubsidies",
      summary = "List subsidies and service agreements",
      description =
          "De *subsidies*, vervangen inbegrepen, laatst vastgelegde eerst / newest first.")
  public RestResponse<SubsidyList> list(
      @Valid @BeanParam SubsidyQuery query,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    visible.municipality(query.municipality);
    return facts
        .page(Subsidy.class, query.having(), page.after(1), page.limit())
        .map(SubsidyView::of)
        .answer(uri, SubsidyList::new);
  }

  @GET
  @Path("/{subsidyId}")
  @RolesAllowed(BudgetRights.READ_SUBSIDIES)
  @Operation(
      operationId = "getSubsidy",
      summary = "Fetch a subsidy or service agreement",
      description = "Een *subsidie* met wat er per jaar van resteert / and what is left by year.")
  public RestResponse<SubsidyView> get(
      @PathParam("subsidyId") @Parameter(description = "Subsidie / subsidy.") UUID subsidyId) {
    Subsidy subsidy = facts.visible(Subsidy.class, subsidyId);
    return Versioned.ok(SubsidyView.of(subsidy), subsidy.knownUntil() == null ? 1 : 2);
  }
}
