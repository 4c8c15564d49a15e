// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.monitoring;

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

/** Monitoring over HTTP. */
@Path("/monitoring")
@Tag(name = "monitoring", description = "Monitoring van het werkbudget / monitoring")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class MonitoringResource {
  private final MonitorSpending monitorSpending;
  private final VisibleBudget visible;
  private final Clock clock;

  @Inject
  MonitoringResource(MonitorSpending monitorSpending, VisibleBudget visible, Clock clock) {
    this.monitorSpending = monitorSpending;
    this.visible = visible;
    this.clock = clock;
  }

  @GET
  @RolesAllowed(BudgetRights.MONITOR)
  @Operation(
      operationId = "monitorSpending",
      summary = "Monitor the working budget",
      description =
          "De *monitoring* van het werkbudget: welk team, waarvoor, welk probleem voorkomen, welk"
              + " leefgebied, wanneer en uit welke bron / which team, what for, which problem was"
              + " prevented, which life domain, when and from which source.")
  public SpendingMonitor monitor(@Valid @BeanParam PeriodQuery query) {
    return monitorSpending.of(query.period(visible, clock));
  }
}
