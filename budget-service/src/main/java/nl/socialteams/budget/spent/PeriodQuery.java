// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.spent;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import nl.socialteams.budget.workingbudget.Budget;
import nl.socialteams.budget.workingbudget.VisibleBudget;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** The period that a figure is asked for. */
public class PeriodQuery {
  @QueryParam("municipality")
  @NotNull
  @Pattern(regexp = Budget.MUNICIPALITY_FORM)
  @Parameter(description = "Gemeentecode / code.", example = "GM0935")
  String municipality;

  @QueryParam("from")
  @NotNull
  @Parameter(description = "Eerste dag / first day.", example = "2017-01-01")
  LocalDate from;

  @QueryParam("until")
  @NotNull
  @Parameter(description = "Laatste dag / last day, included.", example = "2017-12-31")
  LocalDate until;

  @QueryParam("knownAt")
  @Parameter(description = "Alleen wat toen bekend was / only what was known then.")
  Instant knownAt;

  /**
   * @throws NotFoundException where the caller may not see the municipality
   */
  public Period period(VisibleBudget visible, Clock clock) {
    requireInOrder(Fault.Place.QUERY, from, until);
    return new Period(
        visible.municipality(municipality),
        from,
        until,
        knownAt == null ? clock.instant() : knownAt);
  }

  /**
   * @throws InvalidInput where the last day comes before the first
   */
  public static void requireInOrder(Fault.Place place, LocalDate from, LocalDate until) {
    if (until.isBefore(from)) {
      throw new InvalidInput(List.of(Fault.of(place, "/until", "period-reversed")));
    }
  }
}
