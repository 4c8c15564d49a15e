// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.supportcosts;

import java.time.Clock;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import nl.socialteams.budget.access.BudgetRights;
import nl.socialteams.budget.spent.PeriodQuery;
import nl.socialteams.budget.workingbudget.VisibleBudget;

/** The costs of support over HTTP. */
@Path("/support-costs")
@Tag(name = "tariffs", description = "Tarieven van ondersteuning / what support costs")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class SupportCostResource {
  private final CalculateSupportCosts calculateSupportCosts;
  private final VisibleBudget visible;
  private final Clock clock;

  @Inject
  SupportCostResource(
      CalculateSupportCosts calculateSupportCosts, VisibleBudget visible, Clock clock) {
    this.calculateSupportCosts = calculateSupportCosts;
    this.visible = visible;
    this.clock = clock;
  }

  @GET
  @RolesAllowed(BudgetRights.MONITOR)
  @Operation(
      operationId = "calculateSupportCosts",
      summary = "Compare the costs of the former and the current arrangement",
      description =
          "De *kosten* van het arrangement van voorheen en van nu, per team, casus en periode / the costs"
              + " of the former and the current arrangement, by team, case and period.")
  public SupportCostReport calculate(
      @Valid @BeanParam PeriodQuery query,
      @QueryParam("teamId") @Parameter(description = "Alleen van dit team / only of this team.")
          UUID teamId,
      @QueryParam("caseId")
          @Parameter(description = "Alleen deze casus (pseudoniem) / only this case.")
          UUID caseId) {
    return calculateSupportCosts.of(query.period(visible, clock), teamId, caseId);
  }
}
