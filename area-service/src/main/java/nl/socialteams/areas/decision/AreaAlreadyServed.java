// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.decision;

import java.util.List;

import nl.socialteams.problem.Refusal;

/** The decision gives an area to a team while another team serves it. */
final class AreaAlreadyServed extends Refusal {
  private static final long serialVersionUID = 1L;

  AreaAlreadyServed(List<String> areas) {
    super("area-already-served", String.join(", ", areas));
  }
}
