// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.paymentfile;

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
import nl.socialteams.conditional.ExpectedVersion;
import nl.socialteams.conditional.Versioned;

/** Payment files that the bank rejects, over HTTP, for who pays. */
@Path("/payment-batches")
@Tag(name = "payees", description = "Ontvangers van betalingen / payees")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class RejectionResource {
  private final VisibleBatch visible;
  private final RejectPaymentBatch rejectPaymentBatch;

  @Inject
  RejectionResource(VisibleBatch visible, RejectPaymentBatch rejectPaymentBatch) {
    this.visible = visible;
    this.rejectPaymentBatch = rejectPaymentBatch;
  }

  @POST
  @Path("/{batchId}/rejections")
  @RolesAllowed(BudgetRights.PAY)
  @Operation(
      operationId = "rejectPaymentBatch",
      summary = "Record that the bank has rejected a batch",
      description =
          "Legt vast dat een betaalbestand in zijn geheel is *afgekeurd door de bank*. Er mag nog"
              + " niets van betaald zijn; alle uitgaven erin komen vrij voor een volgend"
              + " betaalbestand of kunnen worden ingetrokken. Een enkele storno is een terugbetaling"
              + " / that the bank has rejected a batch as a whole, of which nothing is paid: all of"
              + " its expenditures go into another batch, or can be cancelled. A single transfer that"
              + " the bank returns is a refund.")
  public RestResponse<PaymentBatchView> reject(
      @PathParam("batchId") @Parameter(description = "Betaalbestand / batch.") UUID batchId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid NewRejection rejection) {
    PaymentBatch batch = visible.batch(batchId);
    ExpectedVersion.from(ifMatch).requireMatch(batch.version());
    rejectPaymentBatch.reject(batch, rejection);
    return Versioned.ok(batch.view(), batch.version());
  }
}
