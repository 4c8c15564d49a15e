// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.payeedestruction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import nl.socialteams.budget.access.BudgetRights;
import nl.socialteams.budget.workingbudget.Budget;
import nl.socialteams.budget.workingbudget.VisibleBudget;
import nl.socialteams.cursors.PageQuery;

/** Proofs of destroyed payees over HTTP. */
@Path("/payee-destructions")
@Tag(name = "payees", description = "Ontvangers van betalingen / payees")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class PayeeProofResource {
  private final VisibleBudget visibleBudget;
  private final PayeeDestructions destructions;

  @Inject
  PayeeProofResource(VisibleBudget visibleBudget, PayeeDestructions destructions) {
    this.visibleBudget = visibleBudget;
    this.destructions = destructions;
  }

  @GET
  @RolesAllowed(BudgetRights.DESTROY_PAYEES)
  @Operation(
      operationId = "listPayeeDestructions",
      summary = "List proofs of destroyed payees",
      description =
          "De *bewijzen van vernietiging* van ontvangers van een gemeente / of a municipality.")
  public RestResponse<PayeeDestructionList> list(
      @QueryParam("municipality")
          @NotNull
          @Pattern(regexp = Budget.MUNICIPALITY_FORM)
          @Parameter(description = "Gemeentecode / code.", example = "GM0935")
          String municipality,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    return destructions
        .page(visibleBudget.municipality(municipality), page.after(1), page.limit())
        .map(PayeeDestruction::view)
        .answer(uri, PayeeDestructionList::new);
  }
}
