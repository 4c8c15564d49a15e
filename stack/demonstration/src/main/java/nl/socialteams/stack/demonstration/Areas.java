// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.demonstration;

import java.util.Map;

/**
 * The teams that were loaded.
 *
 * @param teams the id of each by its name
 */
record Areas(Map<String, String> teams) {
  static final String MAASTRICHT = "GM0935";
  static final String PILOT = "Caberg-Malpertuis";

  String team(String name) {
    return teams.get(name);
  }
}
