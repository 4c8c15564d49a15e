// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench;

import java.nio.file.Path;
import java.util.List;

import nl.socialteams.bench.results.Outcome;

/** Something that is measured beside its limit. */
@FunctionalInterface
public interface Row {

  /**
   * Starts what it needs, warms it up, measures, and stops everything again.
   *
   * @param folder for its data and logs
   */
  List<Outcome> run(Setting setting, Path folder);
}
