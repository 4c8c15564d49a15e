// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.cbsfile;

import java.util.List;

/**
 * A line of a file after its header.
 *
 * @param number in the file, from 1
 * @param fields as many as the header has; none where the line could not be read
 * @param fault why it could not be read; null where it could
 */
public record CsvLine(long number, List<String> fields, String fault) {

  /** What stands in the column, without the spaces that CBS pads codes with. */
  public String at(CsvColumn column) {
    return fields.get(column.at()).strip();
  }

  /** A refusal of this line for what stands in the column. */
  public RefusedLine refused(CsvColumn column, String code) {
    return new RefusedLine(number, column.name(), code);
  }

  /** A refusal of this line as a whole. */
  public RefusedLine refused(String code) {
    return new RefusedLine(number, "", code);
  }
}
