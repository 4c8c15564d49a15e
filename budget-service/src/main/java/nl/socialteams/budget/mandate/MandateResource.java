// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.mandate;

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

/** Mandates over HTTP. */
@Path("/mandates")
@Tag(name = "mandates", description = "Mandaten / mandates")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class MandateResource {
  /** What is recorded never changes. */
  private static final long ONLY_VERSION = 1;

  private final RecordMandate recordMandate;
  private final MandateRepository mandates;
  private final VisibleBudget visible;
  private final Caller caller;

  @Inject
  MandateResource(
      RecordMandate recordMandate,
      MandateRepository mandates,
      VisibleBudget visible,
      Caller caller) {
    this.recordMandate = recordMandate;
    this.mandates = mandates;
    this.visible = visible;
    this.caller = caller;
  }

  @POST
  @RolesAllowed(BudgetRights.GRANT)
  @Idempotent(required = true)
  @Extension(name = "x-idempotency-key-required", value = "true", parseValue = true)
  @Operation(
      operationId = "recordMandate",
      summary = "Record a mandate",
      description =
          "Legt vast wat een rol mag beslissen (*mandaat*), vanaf een dag; wat het laatst is"
              + " vastgelegd telt / what a role may decide from a day on; what was recorded last"
              + " counts, so a mandate is ended by recording it again with its end.")
  @APIResponseSchema(value = MandateView.class, responseCode = "201")
  public Response record(@NotNull @Valid NewMandate wanted) {
    Mandate mandate = recordMandate.record(wanted);
    return Versioned.created(
        URI.create("/budget/v1/mandates/" + mandate.id()), MandateView.of(mandate), ONLY_VERSION);
  }

  @GET
  @RolesAllowed(BudgetRights.READ)
  @Operation(
      operationId = "listMandates",
      summary = "List mandates",
      description = "De *mandaten* van een gemeente, laatst vastgelegde eerst / newest first.")
  public RestResponse<MandateList> list(
      @QueryParam("municipality")
          @NotNull
          @Pattern(regexp = Budget.MUNICIPALITY_FORM)
          @Parameter(description = "Gemeentecode / code.", example = "GM0935")
          String municipality,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    return mandates
        .page(visible.municipality(municipality), page.after(1), page.limit())
        .map(MandateView::of)
        .answer(uri, MandateList::new);
  }

  @GET
  @Path("/{mandateId}")
  @RolesAllowed(BudgetRights.READ)
  @Operation(
      operationId = "getMandate",
      summary = "Fetch a mandate",
      description = "Een *mandaat* / a mandate.")
  public RestResponse<MandateView> get(
      @PathParam("mandateId") @Parameter(description = "Mandaat / mandate.") UUID mandateId) {
    Mandate mandate =
        mandates
            .find(mandateId)
            .filter(found -> caller.actsFor(found.municipality()))
            .orElseThrow(NotFoundException::new);
    return Versioned.ok(MandateView.of(mandate), ONLY_VERSION);
  }
}
