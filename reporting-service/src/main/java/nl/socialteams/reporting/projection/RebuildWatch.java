// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.projection;

import java.util.Map;

import nl.socialteams.inbox.BuildProgress;

/** Who looks on while a projection is built. */
public interface RebuildWatch {

  void read(BuildProgress progress);

  /**
   * The old facts were held against the new ones, which is left out where events never stop coming.
   *
   * @param differences how many facts only one of the two has, by table
   */
  void compared(Map<String, Long> differences);
}
