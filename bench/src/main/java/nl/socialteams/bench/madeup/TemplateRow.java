// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.madeup;

import java.util.List;

/**
 * A row of a household.
 *
 * @param daysLater than the household was registered it was written
 */
record TemplateRow(int daysLater, List<Cell> cells) {

  void write(StringBuilder line, Copy copy) {
    for (int at = 0; at < cells.size(); at++) {
      if (at > 0) {
        line.append('\t');
      }
      cells.get(at).write(line, copy);
    }
    line.append('\n');
  }
}
