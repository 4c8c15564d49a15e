// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.intake;

import java.time.LocalDate;
import java.util.List;

import nl.socialteams.problem.Refusal;

/** Which team serves the area depends on the part of it, and none was named. */
final class AreaPartNeeded extends Refusal {
  private static final long serialVersionUID = 1L;

  AreaPartNeeded(String neighbourhood, LocalDate on, List<String> parts) {
    super("area-part-needed", neighbourhood, on, String.join(", ", parts));
  }
}
