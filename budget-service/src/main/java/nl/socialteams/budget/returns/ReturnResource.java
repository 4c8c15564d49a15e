// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.returns;

import java.time.Clock;
import java.time.Instant;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import nl.socialteams.budget.access.BudgetRights;
import nl.socialteams.budget.spent.Period;
import nl.socialteams.budget.spent.PeriodQuery;
import nl.socialteams.budget.workingbudget.VisibleBudget;
import nl.socialteams.problem.Fault;

/** The return of the working budget over HTTP. */
@Path("/returns")
@Tag(name = "monitoring", description = "Monitoring van het werkbudget / monitoring")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class ReturnResource {
  private final CalculateReturn calculateReturn;
  private final VisibleBudget visible;
  private final Clock clock;

  @Inject
  ReturnResource(CalculateReturn calculateReturn, VisibleBudget visible, Clock clock) {
    this.calculateReturn = calculateReturn;
    this.visible = visible;
    this.clock = clock;
  }

  @GET
  @RolesAllowed(BudgetRights.MONITOR)
  @Operation(
      operationId = "getReturn",
      summary = "Fetch the return of a period",
      description =
          "Het financieel en maatschappelijk *rendement* van een periode, met elke aanname; het"
              + " maatschappelijke alleen voor wie onafgeschermde cijfers mag zien / the financial and"
              + " social return of a period, with every assumption; the social one for who may see"
              + " unsuppressed figures.")
  public ReturnReport get(
      @Valid @BeanParam PeriodQuery query,
      @QueryParam("normsKnownAt")
          @Parameter(
              description =
                  "Met de normen zoals toen bekend; anders die bij de effecten zijn vastgelegd / by the"
                      + " norms as known then; else those recorded with the effects.")
          Instant normsKnownAt) {
    return calculateReturn.of(query.period(visible, clock), normsKnownAt);
  }

  @POST
  @Path("/_search")
  @RolesAllowed(BudgetRights.MONITOR)
  @Operation(
      operationId = "calculateReturn",
      summary = "Work a return out with other norms",
      description =
          "Het *rendement* met aangenomen waarden; er wordt niets vastgelegd / the return with assumed"
              + " values; nothing is recorded.")
  public ReturnReport search(@NotNull @Valid ReturnSearch search) {
    PeriodQuery.requireInOrder(Fault.Place.BODY, search.from(), search.until());
    Period period =
        new Period(
            visible.municipality(search.municipality()),
            search.from(),
            search.until(),
            search.knownAt() == null ? clock.instant() : search.knownAt());
    return calculateReturn.assuming(period, search.norms());
  }
}
