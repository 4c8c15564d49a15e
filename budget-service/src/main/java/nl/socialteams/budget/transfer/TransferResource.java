// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.transfer;

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
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import nl.socialteams.budget.access.BudgetRights;
import nl.socialteams.budget.workingbudget.Budget;
import nl.socialteams.budget.workingbudget.VisibleBudget;
import nl.socialteams.conditional.ExpectedVersion;
import nl.socialteams.conditional.Versioned;
import nl.socialteams.cursors.PageQuery;
import nl.socialteams.idempotency.Idempotent;

/** Transfers between budgets over HTTP. */
@Path("/budgets")
@Tag(name = "budgets", description = "Werkbudgetten / working budgets")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class TransferResource {
  /** What was booked never changes. */
  private static final long ONLY_VERSION = 1;

  private final VisibleBudget visible;
  private final TransferMoney transferMoney;
  private final TransferEntries transfers;

  @Inject
  TransferResource(VisibleBudget visible, TransferMoney transferMoney, TransferEntries transfers) {
    this.visible = visible;
    this.transferMoney = transferMoney;
    this.transfers = transfers;
  }

  @POST
  @Path("/{budgetId}/transfers")
  @RolesAllowed(BudgetRights.GRANT)
  @Idempotent(required = true)
  @Extension(name = "x-idempotency-key-required", value = "true", parseValue = true)
  @Operation(
      operationId = "transferBetweenBudgets",
      summary = "Transfer money to another working budget",
      description =
          "*Overboeking* naar een ander werkbudget van dezelfde gemeente en hetzelfde jaar / to"
              + " another budget of the same municipality and year: an entry in both ledgers, or"
              + " none.")
  @APIResponseSchema(value = TransferView.class, responseCode = "201")
  public Response transfer(
      @PathParam("budgetId") @Parameter(description = "Gevend werkbudget / budget that gives.")
          UUID budgetId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid NewTransfer wanted) {
    Budget giving = visible.budget(budgetId);
    ExpectedVersion.from(ifMatch).requireMatch(giving.balances().version());
    UUID transfer = transferMoney.transfer(giving, wanted);
    return Versioned.created(
        URI.create("/budget/v1/budgets/" + budgetId + "/transfers/" + transfer),
        transfers.find(budgetId, transfer).orElseThrow(),
        ONLY_VERSION);
  }

  @GET
  @Path("/{budgetId}/transfers")
  @RolesAllowed(BudgetRights.READ)
  @Operation(
      operationId = "listBudgetTransfers",
      summary = "List the transfers of a working budget",
      description = "De *overboekingen* van en naar een werkbudget / given and received.")
  public RestResponse<TransferList> list(
      @PathParam("budgetId") @Parameter(description = "Werkbudget / budget.") UUID budgetId,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    return transfers
        .page(visible.budget(budgetId).id(), page.after(1), page.limit())
        .answer(uri, TransferList::new);
  }

  @GET
  @Path("/{budgetId}/transfers/{transferId}")
  @RolesAllowed(BudgetRights.READ)
  @Operation(
      operationId = "getBudgetTransfer",
      summary = "Fetch a transfer",
      description = "Een *overboeking* / a transfer.")
  public RestResponse<TransferView> get(
      @PathParam("budgetId") @Parameter(description = "Werkbudget / budget.") UUID budgetId,
      @PathParam("transferId") @Parameter(description = "Overboeking / transfer.")
          UUID transferId) {
    TransferView found =
        transfers
            .find(visible.budget(budgetId).id(), transferId)
            .orElseThrow(NotFoundException::new);
    return Versioned.ok(found, ONLY_VERSION);
  }
}
