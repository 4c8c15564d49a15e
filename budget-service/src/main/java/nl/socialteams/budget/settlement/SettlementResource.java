// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.settlement;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import nl.socialteams.budget.access.BudgetRights;
import nl.socialteams.budget.expenditure.Expenditure;
import nl.socialteams.budget.expenditure.ExpenditureView;
import nl.socialteams.budget.expenditure.ShowExpenditure;
import nl.socialteams.budget.expenditure.VisibleExpenditure;
import nl.socialteams.conditional.ExpectedVersion;

/** What happens to an expenditure after its decision, over HTTP. */
@Path("/expenditures")
@Tag(
    name = "expenditures",
    description = "Uitgaven uit een werkbudget / expenditures from a budget")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class SettlementResource {
  private final VisibleExpenditure visible;
  private final PayExpenditure payExpenditure;
  private final SettleExpenditure settleExpenditure;
  private final RefundExpenditure refundExpenditure;
  private final CancelExpenditure cancelExpenditure;
  private final ShowExpenditure show;

  @Inject
  SettlementResource(
      VisibleExpenditure visible,
      PayExpenditure payExpenditure,
      SettleExpenditure settleExpenditure,
      RefundExpenditure refundExpenditure,
      CancelExpenditure cancelExpenditure,
      ShowExpenditure show) {
    this.visible = visible;
    this.payExpenditure = payExpenditure;
    this.settleExpenditure = settleExpenditure;
    this.refundExpenditure = refundExpenditure;
    this.cancelExpenditure = cancelExpenditure;
    this.show = show;
  }

  @POST
  @Path("/{expenditureId}/payments")
  @RolesAllowed(BudgetRights.PAY)
  @Transactional
  @Operation(
      operationId = "payExpenditure",
      summary = "Record the payment of an expenditure",
      description =
          "Legt de *betaling* van een toegekende uitgave vast / what was reserved is spent.")
  public RestResponse<ExpenditureView> pay(
      @PathParam("expenditureId") @Parameter(description = "Uitgave / expenditure.")
          UUID expenditureId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid NewPayment payment) {
    Expenditure expenditure = asSeen(expenditureId, ifMatch);
    payExpenditure.pay(expenditure, payment);
    return show.answer(expenditure);
  }

  @POST
  @Path("/{expenditureId}/settlements")
  @RolesAllowed(BudgetRights.PAY)
  @Transactional
  @Operation(
      operationId = "settleExpenditure",
      summary = "Settle an expenditure",
      description =
          "*Afrekening* op werkelijke kosten; het verschil gaat terug naar of komt uit het"
              + " werkbudget / for what it really cost; the difference goes back to the budget or"
              + " comes out of it.")
  public RestResponse<ExpenditureView> settle(
      @PathParam("expenditureId") @Parameter(description = "Uitgave / expenditure.")
          UUID expenditureId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid NewSettlement settlement) {
    Expenditure expenditure = asSeen(expenditureId, ifMatch);
    settleExpenditure.settle(expenditure, settlement);
    return show.answer(expenditure);
  }

  @POST
  @Path("/{expenditureId}/refunds")
  @RolesAllowed(BudgetRights.PAY)
  @Transactional
  @Operation(
      operationId = "refundExpenditure",
      summary = "Record a refund of an expenditure",
      description =
          "Legt een *terugbetaling* vast, geheel of in delen / money that came back, whole or in"
              + " parts; it is available again.")
  public RestResponse<ExpenditureView> refund(
      @PathParam("expenditureId") @Parameter(description = "Uitgave / expenditure.")
          UUID expenditureId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid NewRefund refund) {
    Expenditure expenditure = asSeen(expenditureId, ifMatch);
    refundExpenditure.refund(expenditure, refund);
    return show.answer(expenditure);
  }

  @POST
  @Path("/{expenditureId}/cancellations")
  @RolesAllowed(BudgetRights.CANCEL)
  @Transactional
  @Operation(
      operationId = "cancelExpenditure",
      summary = "Cancel an expenditure before it is paid",
      description =
          "*Intrekking* van een uitgave die nog niet is betaald; het bedrag komt vrij / its amount"
              + " is available again.")
  public RestResponse<ExpenditureView> cancel(
      @PathParam("expenditureId") @Parameter(description = "Uitgave / expenditure.")
          UUID expenditureId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid NewCancellation cancellation) {
    Expenditure expenditure = asSeen(expenditureId, ifMatch);
    cancelExpenditure.cancel(expenditure, cancellation);
    return show.answer(expenditure);
  }

  private Expenditure asSeen(UUID id, String ifMatch) {
    Expenditure expenditure = visible.expenditure(id);
    ExpectedVersion.from(ifMatch).requireMatch(expenditure.version());
    return expenditure;
  }
}
