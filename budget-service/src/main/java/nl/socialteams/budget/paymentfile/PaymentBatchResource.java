// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.paymentfile;

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
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import nl.socialteams.budget.access.BudgetRights;
import nl.socialteams.budget.workingbudget.Budget;
import nl.socialteams.budget.workingbudget.VisibleBudget;
import nl.socialteams.caller.Caller;
import nl.socialteams.conditional.Versioned;
import nl.socialteams.cursors.PageQuery;
import nl.socialteams.idempotency.Idempotent;

/** Payment batches over HTTP, for who pays. */
@Path("/payment-batches")
@Tag(name = "payees", description = "Ontvangers van betalingen / payees")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class PaymentBatchResource {
  /** What was made never changes. */
  private static final long ONLY_VERSION = 1;

  private final Caller caller;
  private final VisibleBudget visible;
  private final MakePaymentBatch makePaymentBatch;
  private final PaymentBatchRepository batches;
  private final PaymentFiles files;

  @Inject
  PaymentBatchResource(
      Caller caller,
      VisibleBudget visible,
      MakePaymentBatch makePaymentBatch,
      PaymentBatchRepository batches,
      PaymentFiles files) {
    this.caller = caller;
    this.visible = visible;
    this.makePaymentBatch = makePaymentBatch;
    this.batches = batches;
    this.files = files;
  }

  @POST
  @RolesAllowed(BudgetRights.PAY)
  @Transactional
  @Idempotent(required = true)
  @Extension(name = "x-idempotency-key-required", value = "true", parseValue = true)
  @Operation(
      operationId = "makePaymentBatch",
      summary = "Make a payment batch for the bank",
      description =
          "Zet toegekende uitgaven met een ontvanger in een *betaalbestand*, elk eenmaal, ten"
              + " hoogste 500 / puts approved expenditures with a payee into a file, each once, at"
              + " most 500.")
  @APIResponseSchema(value = PaymentBatchView.class, responseCode = "201")
  public Response make(@NotNull @Valid NewPaymentBatch wanted) {
    PaymentBatch batch = makePaymentBatch.make(wanted);
    return Versioned.created(
        URI.create("/budget/v1/payment-batches/" + batch.id()), batch.view(), ONLY_VERSION);
  }

  @GET
  @RolesAllowed(BudgetRights.PAY)
  @Operation(
      operationId = "listPaymentBatches",
      summary = "List payment batches",
      description = "De *betaalbestanden* van een gemeente, laatste eerst / newest first.")
  public RestResponse<PaymentBatchList> list(
      @QueryParam("municipality")
          @NotNull
          @Pattern(regexp = Budget.MUNICIPALITY_FORM)
          @Parameter(description = "Gemeentecode / code.", example = "GM0935")
          String municipality,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    return batches
        .page(visible.municipality(municipality), page.after(1), page.limit())
        .map(PaymentBatch::view)
        .answer(uri, PaymentBatchList::new);
  }

  @GET
  @Path("/{batchId}")
  @RolesAllowed(BudgetRights.PAY)
  @Operation(
      operationId = "getPaymentBatch",
      summary = "Fetch a payment batch",
      description = "Een *betaalbestand* / a batch.")
  public RestResponse<PaymentBatchView> get(
      @PathParam("batchId") @Parameter(description = "Betaalbestand / batch.") UUID batchId) {
    return Versioned.ok(batch(batchId).view(), ONLY_VERSION);
  }

  @GET
  @Path("/{batchId}/file")
  @RolesAllowed(BudgetRights.PAY)
  @Operation(
      operationId = "downloadPaymentFile",
      summary = "Download the file of a payment batch",
      description =
          "Het *betaalbestand* voor de bank (pain.001.001.09), als tekst in `xml`; steeds hetzelfde /"
              + " the file for the bank as text in `xml`; the same every time.")
  public RestResponse<PaymentFileView> file(
      @PathParam("batchId") @Parameter(description = "Betaalbestand / batch.") UUID batchId) {
    PaymentBatch batch = batch(batchId);
    return RestResponse.ok(PaymentFileView.of(batch.id(), files.open(batch)));
  }

  private PaymentBatch batch(UUID id) {
    return batches
        .findByIdOptional(id)
        .filter(found -> caller.actsFor(found.municipality()))
        .orElseThrow(NotFoundException::new);
  }
}
