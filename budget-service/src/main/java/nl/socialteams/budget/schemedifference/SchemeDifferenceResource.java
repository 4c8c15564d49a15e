// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.schemedifference;

import java.time.Clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import nl.socialteams.budget.access.BudgetRights;
import nl.socialteams.budget.spent.PeriodQuery;
import nl.socialteams.budget.workingbudget.VisibleBudget;

/** The difference with regular schemes over HTTP. */
@Path("/scheme-differences")
@Tag(name = "monitoring", description = "Monitoring van het werkbudget / monitoring")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class SchemeDifferenceResource {
  private final SumSchemeDifferences sumSchemeDifferences;
  private final VisibleBudget visible;
  private final Clock clock;

  @Inject
  SchemeDifferenceResource(
      SumSchemeDifferences sumSchemeDifferences, VisibleBudget visible, Clock clock) {
    this.sumSchemeDifferences = sumSchemeDifferences;
    this.visible = visible;
    this.clock = clock;
  }

  @GET
  @RolesAllowed(BudgetRights.MONITOR)
  @Operation(
      operationId = "sumSchemeDifferences",
      summary = "Sum the difference with regular schemes",
      description =
          "Het *verschil met de reguliere regelingen* over een periode, in geld en in dagen / the"
              + " difference with regular schemes over a period, in money and in days.")
  public SchemeDifferences sum(@Valid @BeanParam PeriodQuery query) {
    return sumSchemeDifferences.of(query.period(visible, clock));
  }
}
