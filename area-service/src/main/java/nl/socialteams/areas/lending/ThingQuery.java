// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.lending;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import nl.socialteams.areas.municipality.Municipality;
import nl.socialteams.areas.neighbourhood.NeighbourhoodCodes;
import nl.socialteams.areas.socialmap.NewProvision;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** Which things a caller looks for. */
public class ThingQuery {
  @QueryParam("municipality")
  @NotNull
  @Pattern(regexp = Municipality.CODE_FORM)
  @Parameter(description = "Gemeentecode / code.", example = "GM0935")
  String municipality;

  @QueryParam("kind")
  @Pattern(regexp = NewProvision.CODE_FORM)
  @Parameter(description = "Soort / kind.")
  String kind;

  @QueryParam("neighbourhood")
  @Pattern(regexp = NeighbourhoodCodes.FORM)
  @Parameter(description = "Buurt van het uitleenpunt / neighbourhood where it is lent.")
  String neighbourhood;

  @QueryParam("freeFrom")
  @Parameter(description = "Vrij op deze dag / free on this day.")
  LocalDate freeFrom;

  @QueryParam("freeUntil")
  @Parameter(description = "En tot en met deze / and until this one, included.")
  LocalDate freeUntil;

  /** The last day of the period; one day where only the first is given. */
  LocalDate lastDay() {
    return freeUntil == null ? freeFrom : freeUntil;
  }

  /**
   * @throws InvalidInput where the period is half told or reversed
   */
  void check() {
    if (freeUntil != null && freeFrom == null) {
      throw fault("/freeFrom", "period-half-told");
    }
    if (freeUntil != null && freeUntil.isBefore(freeFrom)) {
      throw fault("/freeUntil", "period-reversed");
    }
  }

  private static InvalidInput fault(String pointer, String code) {
    return new InvalidInput(List.of(Fault.of(Fault.Place.QUERY, pointer, code)));
  }
}
