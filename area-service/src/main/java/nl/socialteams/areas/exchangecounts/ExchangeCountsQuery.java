// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.exchangecounts;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import nl.socialteams.areas.municipality.Municipality;
import nl.socialteams.areas.neighbourhood.NeighbourhoodCodes;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** What is counted. */
public class ExchangeCountsQuery {
  @QueryParam("municipality")
  @NotNull
  @Pattern(regexp = Municipality.CODE_FORM)
  @Parameter(description = "Gemeentecode / code.", example = "GM0935")
  String municipality;

  @QueryParam("from")
  @NotNull
  @Parameter(description = "Eerste dag / first day.", example = "2014-06-01")
  LocalDate from;

  @QueryParam("until")
  @NotNull
  @Parameter(description = "Laatste dag, die meetelt / last day, included.", example = "2014-12-03")
  LocalDate until;

  @QueryParam("neighbourhood")
  @Pattern(regexp = NeighbourhoodCodes.FORM)
  @Parameter(description = "Alleen deze buurt / only this neighbourhood.")
  String neighbourhood;

  @QueryParam("knownAt")
  @Parameter(description = "Zoals toen bekend; anders nu / as it was known then, else now.")
  OffsetDateTime knownAt;

  /**
   * @throws InvalidInput where the period ends before it begins
   */
  void check() {
    if (until.isBefore(from)) {
      throw new InvalidInput(List.of(Fault.of(Fault.Place.QUERY, "/until", "period-reversed")));
    }
  }
}
