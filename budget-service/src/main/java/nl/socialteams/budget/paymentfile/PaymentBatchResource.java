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
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import nl.socialteams.budget.access.BudgetRights;
import nl.socialteams.budget.settlement.NewPayment;
import nl.socialteams.budget.workingbudget.Budget;
import nl.socialteams.budget.workingbudget.VisibleBudget;
import nl.socialteams.conditional.ExpectedVersion;
import nl.socialteams.conditional.Versioned;
import nl.socialteams.cursors.PageQuery;
import nl.socialteams.idempotency.Idempotent;

/** Payment batches over HTTP, for who pays. */
@Path("/payment-batches")
@Tag(name = "payees", description = "Ontvangers van betalingen / payees")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class PaymentBatchResource {
  private static final String JSON_OR_XML_FILE =
      "Het *betaalbestand* voor de bank (pain.001.001.09): als XML (Accept: application/xml), of als"
          + " tekst met zijn controlegetal in JSON; steeds hetzelfde / the file for the bank, as XML"
          + " or as text with its hash in JSON; the same every time.";

  private final VisibleBudget visible;
  private final VisibleBatch visibleBatch;
  private final MakePaymentBatch makePaymentBatch;
  private final PayPaymentBatch payPaymentBatch;
  private final PaymentBatchRepository batches;
  private final PaymentFiles files;

  @Inject
  PaymentBatchResource(
      VisibleBudget visible,
      VisibleBatch visibleBatch,
      MakePaymentBatch makePaymentBatch,
      PayPaymentBatch payPaymentBatch,
      PaymentBatchRepository batches,
      PaymentFiles files) {
    this.visible = visible;
    this.visibleBatch = visibleBatch;
    this.makePaymentBatch = makePaymentBatch;
    this.payPaymentBatch = payPaymentBatch;
    this.batches = batches;
    this.files = files;
  }

  @POST
  @RolesAllowed(BudgetRights.PAY)
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
        URI.create("/budget/v1/payment-batches/" + batch.id()), batch.view(), batch.version());
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
    PaymentBatch batch = visibleBatch.batch(batchId);
    return Versioned.ok(batch.view(), batch.version());
  }

  @POST
  @Path("/{batchId}/payments")
  @RolesAllowed(BudgetRights.PAY)
  @Operation(
      operationId = "payPaymentBatch",
      summary = "Record that the bank has paid a batch",
      description =
          "Legt de *betaling* van een heel betaalbestand vast zodra de bank het heeft uitgevoerd:"
              + " alle uitgaven erin, of geen. Wat al betaald was, blijft zo; wat de bank terugboekt,"
              + " is een terugbetaling / the payment of a whole batch: all of it or nothing; what was"
              + " recorded as paid before stays so; what the bank returns is a refund.")
  public RestResponse<PaymentBatchView> pay(
      @PathParam("batchId") @Parameter(description = "Betaalbestand / batch.") UUID batchId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid NewPayment payment) {
    PaymentBatch batch = visibleBatch.batch(batchId);
    ExpectedVersion.from(ifMatch).requireMatch(batch.version());
    payPaymentBatch.pay(batch, payment);
    return Versioned.ok(batch.view(), batch.version());
  }

  @GET
  @Path("/{batchId}/file")
  @Produces({MediaType.APPLICATION_JSON, MediaType.APPLICATION_XML})
  @RolesAllowed(BudgetRights.PAY)
  @Operation(
      operationId = "downloadPaymentFile",
      summary = "Download the file of a payment batch",
      description = JSON_OR_XML_FILE)
  @APIResponse(
      responseCode = "200",
      description = "The file.",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = PaymentFileView.class)),
        @Content(
            mediaType = MediaType.APPLICATION_XML,
            schema = @Schema(type = SchemaType.STRING, examples = "<Document/>"))
      })
  public RestResponse<Object> file(
      @PathParam("batchId") @Parameter(description = "Betaalbestand / batch.") UUID batchId,
      @Context HttpHeaders headers) {
    PaymentBatch batch = visibleBatch.batch(batchId);
    PaymentFileView file = PaymentFileView.of(batch.id(), files.open(batch));
    return file.answer(headers.getAcceptableMediaTypes());
  }
}
