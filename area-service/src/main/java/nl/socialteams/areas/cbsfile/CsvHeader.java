// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.cbsfile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** The first line of a file, which says what its columns are. */
public final class CsvHeader {
  private static final int LONGEST_NAME = 100;

  private final List<String> names;

  CsvHeader(List<String> names) {
    this.names = names.stream().map(CsvHeader::bounded).toList();
  }

  private static String bounded(String name) {
    String stripped = name.strip();
    return stripped.substring(0, Math.min(LONGEST_NAME, stripped.length()));
  }

  int size() {
    return names.size();
  }

  public Optional<CsvColumn> find(ColumnNames wanted) {
    for (Pattern form : wanted.forms()) {
      for (int at = 0; at < names.size(); at++) {
        if (form.matcher(names.get(at)).matches()) {
          return Optional.of(new CsvColumn(names.get(at), at));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * @throws InvalidInput naming every column that is missing
   */
  public void require(ColumnNames... wanted) {
    List<Fault> missing = new ArrayList<>();
    for (ColumnNames column : Arrays.asList(wanted)) {
      if (find(column).isEmpty()) {
        missing.add(Fault.of(Fault.Place.BODY, "", "column-missing", column.meaning()));
      }
    }
    if (!missing.isEmpty()) {
      throw new InvalidInput(missing);
    }
  }
}
