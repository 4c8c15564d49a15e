// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.tariff;

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

/** Tariffs over HTTP. */
@Path("/tariffs")
@Tag(name = "tariffs", description = "Tarieven van ondersteuning / what support costs")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class TariffResource {
  private final RecordTariff recordTariff;
  private final VisibleBudget visible;
  private final Facts facts;

  @Inject
  TariffResource(RecordTariff recordTariff, VisibleBudget visible, Facts facts) {
    this.recordTariff = recordTariff;
    this.visible = visible;
    this.facts = facts;
  }

  @POST
  @RolesAllowed(BudgetRights.ADMINISTER_NORMS)
  @Idempotent
  @Operation(
      operationId = "recordTariff",
      summary = "Record a tariff",
      description =
          "Legt een *tarief* (kostprijs) van een soort ondersteuning vast, of een volgende uitgave ervan"
              + " / records what a kind of support costs per unit.")
  @APIResponseSchema(value = TariffView.class, responseCode = "201")
  public Response record(@NotNull @Valid NewTariff wanted) {
    Tariff tariff = recordTariff.record(wanted);
    return Versioned.created(
        URI.create("/budget/v1/tariffs/" + tariff.id()), TariffView.of(tariff), 1);
  }

  @GET
  @RolesAllowed(BudgetRights.READ_NORMS)
  @Operation(
      operationId = "listTariffs",
      summary = "List tariffs",
      description = "De *tarieven*, laatst vastgelegde eerst / newest first.")
  public RestResponse<TariffList> list(
      @Valid @BeanParam EditionQuery query,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    visible.municipality(query.municipality());
    return facts
        .page(Tariff.class, query.having(), page.after(1), page.limit())
        .map(TariffView::of)
        .answer(uri, TariffList::new);
  }

  @GET
  @Path("/{tariffId}")
  @RolesAllowed(BudgetRights.READ_NORMS)
  @Operation(
      operationId = "getTariff",
      summary = "Fetch a tariff",
      description = "Een uitgave van een *tarief* / an edition of a tariff.")
  public RestResponse<TariffView> get(
      @PathParam("tariffId") @Parameter(description = "Tarief / tariff.") UUID tariffId) {
    return Versioned.ok(TariffView.of(facts.visible(Tariff.class, tariffId)), 1);
  }
}
