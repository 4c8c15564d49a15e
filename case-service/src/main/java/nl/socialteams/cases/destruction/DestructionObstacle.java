// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.destruction;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a file cannot be destroyed now. */
@Schema(
    name = "DestructionObstacle",
    description =
        "CASE_RUNS een casus loopt / a case runs; HOUSEHOLD_CASE_RUNS een casus van een huisgenoot loopt"
            + " / one of the household runs; ON_HOLD vernietiging is opgeschort / there is a hold;"
            + " TERM_RUNS de bewaartermijn loopt nog / the term has not ended; RESTRICTED de verwerking is"
            + " beperkt / processing is restricted; NOT_ALLOWED niet aan u /"
            + " not yours to decide")
public enum DestructionObstacle {
  CASE_RUNS,
  HOUSEHOLD_CASE_RUNS,
  ON_HOLD,
  TERM_RUNS,
  RESTRICTED,
  NOT_ALLOWED;

  /**
   * @param names with a space between them
   */
  public static List<DestructionObstacle> all(String names) {
    return Stream.of(names.split(" "))
        .filter(name -> !name.isEmpty())
        .map(DestructionObstacle::valueOf)
        .toList();
  }
}
