// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.payee;

import java.net.URI;
import java.util.List;
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
import jakarta.ws.rs.PUT;
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

/** Payees over HTTP, for who pays. */
@Path("/payees")
@Tag(name = "payees", description = "Ontvangers van betalingen / payees")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class PayeeResource {
  /** Tells an id from a step such as {@code _search}. */
  private static final String ONE = "/{payeeId: [0-9a-fA-F-]+}";

  private final VisiblePayee visiblePayee;
  private final VisibleBudget visible;
  private final RecordPayee recordPayee;
  private final PayeeRepository payees;
  private final Payees persons;

  @Inject
  PayeeResource(
      VisiblePayee visiblePayee,
      VisibleBudget visible,
      RecordPayee recordPayee,
      PayeeRepository payees,
      Payees persons) {
    this.visiblePayee = visiblePayee;
    this.visible = visible;
    this.recordPayee = recordPayee;
    this.payees = payees;
    this.persons = persons;
  }

  @POST
  @RolesAllowed(BudgetRights.RECORD_PAYEES)
  @Idempotent
  @Operation(
      operationId = "recordPayee",
      summary = "Record a payee",
      description =
          "Legt een *ontvanger* met rekeningnummer vast; naam en IBAN worden verzegeld bewaard / a"
              + " payee with a bank account; both are kept sealed.")
  @APIResponseSchema(value = PayeeView.class, responseCode = "201")
  public Response record(@NotNull @Valid NewPayee wanted) {
    Payee payee = recordPayee.record(wanted);
    return Versioned.created(
        URI.create("/budget/v1/payees/" + payee.id()), view(payee), payee.version());
  }

  @GET
  @RolesAllowed(BudgetRights.SEE_PAYEES)
  @Operation(
      operationId = "listPayees",
      summary = "List payees",
      description = "De *ontvangers* van een gemeente / the payees of a municipality.")
  public RestResponse<PayeeList> list(
      @QueryParam("municipality")
          @NotNull
          @Pattern(regexp = Budget.MUNICIPALITY_FORM)
          @Parameter(description = "Gemeentecode / code.", example = "GM0935")
          String municipality,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    return payees
        .page(visible.municipality(municipality), page.after(1), page.limit())
        .map(this::view)
        .answer(uri, PayeeList::new);
  }

  @POST
  @Path("/_search")
  @RolesAllowed({BudgetRights.SEE_PAYEES, BudgetRights.EXPORT})
  @Operation(
      operationId = "searchPayees",
      summary = "Look for payees by their account",
      description = "Zoekt *ontvangers* op rekeningnummer, ten hoogste 200 / by account.")
  public RestResponse<PayeeList> search(@NotNull @Valid PayeeSearch wanted) {
    String municipality = visible.municipality(wanted.municipality());
    List<PayeeView> found =
        persons.withAccount(municipality, wanted.iban().value()).stream()
            .map(payee -> view(payees.findById(payee)))
            .toList();
    return RestResponse.ok(new PayeeList(found));
  }

  @GET
  @Path(ONE)
  @RolesAllowed(BudgetRights.SEE_PAYEES)
  @Operation(
      operationId = "getPayee",
      summary = "Fetch a payee",
      description = "Een *ontvanger* / a payee.")
  public RestResponse<PayeeView> get(
      @PathParam("payeeId") @Parameter(description = "Ontvanger / payee.") UUID payeeId) {
    Payee payee = visiblePayee.payee(payeeId);
    return Versioned.ok(view(payee), payee.version());
  }

  @PUT
  @Path(ONE)
  @RolesAllowed(BudgetRights.RECORD_PAYEES)
  @Operation(
      operationId = "changePayee",
      summary = "Correct a payee",
      description = "Verbetert de gegevens van een *ontvanger* / corrects a payee's data.")
  public RestResponse<PayeeView> change(
      @PathParam("payeeId") @Parameter(description = "Ontvanger / payee.") UUID payeeId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid PayeeChange wanted) {
    Payee payee = visiblePayee.payee(payeeId);
    ExpectedVersion.from(ifMatch).requireMatch(payee.version());
    recordPayee.change(payee, wanted);
    return Versioned.ok(view(payee), payee.version());
  }

  private PayeeView view(Payee payee) {
    return PayeeView.of(payee, persons.of(payee));
  }
}
