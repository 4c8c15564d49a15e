// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.loan;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import nl.socialteams.areas.access.AreaRights;
import nl.socialteams.areas.lending.LendableThing;
import nl.socialteams.areas.lending.VisibleThing;
import nl.socialteams.conditional.ExpectedVersion;
import nl.socialteams.conditional.Versioned;
import nl.socialteams.cursors.PageQuery;
import nl.socialteams.idempotency.Idempotent;
import nl.socialteams.knowntime.Today;

/** Loans of a thing over HTTP. */
@Path("/lendable-things")
@Tag(
    name = "lending",
    description = "Uitleen van scootmobielen en andere dingen / lending of things")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class LoanResource {
  private final VisibleThing visible;
  private final LendThing lendThing;
  private final LoanRepository loans;
  private final Today today;

  @Inject
  LoanResource(VisibleThing visible, LendThing lendThing, LoanRepository loans, Today today) {
    this.visible = visible;
    this.lendThing = lendThing;
    this.loans = loans;
    this.today = today;
  }

  @POST
  @Path("/{thingId}/loans")
  @RolesAllowed(AreaRights.WORK_EXCHANGE)
  @Transactional
  @Idempotent
  @Operation(
      operationId = "reserveThing",
      summary = "Reserve a thing",
      description =
          "*Reserveert* een ding voor een deelnemer; nooit voor twee tegelijk / reserves.")
  @APIResponseSchema(value = LoanView.class, responseCode = "201")
  public Response reserve(
      @PathParam("thingId") @Parameter(description = "Ding.") UUID thingId,
      @NotNull @Valid NewLoan wanted) {
    Loan loan = lendThing.reserve(visible.thing(thingId), wanted);
    return Versioned.created(
        URI.create("/area/v1/lendable-things/" + thingId + "/loans/" + loan.id()),
        view(loan),
        loan.version());
  }

  @GET
  @Path("/{thingId}/loans")
  @RolesAllowed(AreaRights.WORK_EXCHANGE)
  @Transactional
  @Operation(
      operationId = "listLoansOfThing",
      summary = "List the loans of a thing",
      description = "De *uitleningen* van een ding, in volgorde van vastleggen / its loans.")
  public RestResponse<LoanList> list(
      @PathParam("thingId") @Parameter(description = "Ding.") UUID thingId,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    return loans
        .ofThing(visible.thing(thingId).id(), page.after(1), page.limit())
        .map(this::view)
        .answer(uri, LoanList::new);
  }

  @GET
  @Path("/{thingId}/loans/{loanId}")
  @RolesAllowed(AreaRights.WORK_EXCHANGE)
  @Transactional
  @Operation(
      operationId = "getLoan",
      summary = "Fetch a loan",
      description = "Een *uitlening* / one loan.")
  public RestResponse<LoanView> get(
      @PathParam("thingId") @Parameter(description = "Ding.") UUID thingId,
      @PathParam("loanId") @Parameter(description = "Uitlening.") UUID loanId) {
    return answer(loan(visible.thing(thingId), loanId));
  }

  @POST
  @Path("/{thingId}/loans/{loanId}/hand-outs")
  @RolesAllowed(AreaRights.WORK_EXCHANGE)
  @Transactional
  @Operation(
      operationId = "handOutThing",
      summary = "Hand a thing out",
      description =
          "Geeft een gereserveerd ding *uit*; niet zolang een ander het heeft / hands out.")
  public RestResponse<LoanView> handOut(
      @PathParam("thingId") @Parameter(description = "Ding.") UUID thingId,
      @PathParam("loanId") @Parameter(description = "Uitlening.") UUID loanId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid LoanStep step) {
    LendableThing thing = visible.thing(thingId);
    Loan loan = expected(thing, loanId, ifMatch);
    lendThing.handOut(thing, loan, step);
    return answer(loan);
  }

  @POST
  @Path("/{thingId}/loans/{loanId}/returns")
  @RolesAllowed(AreaRights.WORK_EXCHANGE)
  @Transactional
  @Operation(
      operationId = "takeThingBack",
      summary = "Take a thing back",
      description = "Neemt een ding *terug*, ook te laat / takes it back, also when late.")
  public RestResponse<LoanView> takeBack(
      @PathParam("thingId") @Parameter(description = "Ding.") UUID thingId,
      @PathParam("loanId") @Parameter(description = "Uitlening.") UUID loanId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid LoanStep step) {
    LendableThing thing = visible.thing(thingId);
    Loan loan = expected(thing, loanId, ifMatch);
    lendThing.takeBack(thing, loan, step);
    return answer(loan);
  }

  @POST
  @Path("/{thingId}/loans/{loanId}/cancellations")
  @RolesAllowed(AreaRights.WORK_EXCHANGE)
  @Transactional
  @Operation(
      operationId = "cancelLoan",
      summary = "Cancel a reservation",
      description = "*Zegt* een reservering *af*: de dagen zijn weer vrij / cancels it.")
  public RestResponse<LoanView> cancel(
      @PathParam("thingId") @Parameter(description = "Ding.") UUID thingId,
      @PathParam("loanId") @Parameter(description = "Uitlening.") UUID loanId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid LoanStep step) {
    LendableThing thing = visible.thing(thingId);
    Loan loan = expected(thing, loanId, ifMatch);
    lendThing.cancel(thing, loan, step);
    return answer(loan);
  }

  private Loan expected(LendableThing thing, UUID loanId, String ifMatch) {
    Loan loan = loan(thing, loanId);
    ExpectedVersion.from(ifMatch).requireMatch(loan.version());
    return loan;
  }

  private Loan loan(LendableThing thing, UUID id) {
    Loan found = loans.findById(id);
    if (found == null || !found.thing().equals(thing.id())) {
      throw new NotFoundException();
    }
    return found;
  }

  private RestResponse<LoanView> answer(Loan loan) {
    return Versioned.ok(view(loan), loan.version());
  }

  private LoanView view(Loan loan) {
    return LoanView.of(loan, today.date());
  }
}
