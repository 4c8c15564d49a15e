// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.keyfigures;

import java.util.Optional;

import nl.socialteams.areas.cbsfile.CsvLine;
import nl.socialteams.areas.cbsfile.RefusedLine;

/**
 * What is read of one line.
 *
 * @param name null where the file gives none
 * @param inhabitants null where CBS does not know or tell
 */
record KeyFigureRow(String code, String name, Integer inhabitants) {
  private static final int LONGEST_NAME = 100;

  /** Why the line cannot be taken over; empty where it can. */
  static Optional<RefusedLine> fault(CsvLine line, KeyFigureColumns columns) {
    if (!Inhabitants.isReadable(line.at(columns.inhabitants()))) {
      return Optional.of(line.refused(columns.inhabitants(), "no-whole-number"));
    }
    return columns
        .name()
        .filter(column -> line.at(column).length() > LONGEST_NAME)
        .map(column -> line.refused(column, "name-too-long"));
  }

  static KeyFigureRow of(RegionCode code, CsvLine line, KeyFigureColumns columns) {
    String name = columns.name().map(line::at).orElse("");
    boolean named = !name.isEmpty() && RegionCode.read(name).isEmpty();
    return new KeyFigureRow(
        code.value(), named ? name : null, Inhabitants.read(line.at(columns.inhabitants())));
  }
}
