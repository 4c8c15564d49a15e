// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.keyfigures;

import java.util.Optional;

import nl.socialteams.areas.cbsfile.ColumnNames;
import nl.socialteams.areas.cbsfile.CsvColumn;
import nl.socialteams.areas.cbsfile.CsvHeader;

/**
 * The columns that are read of the many that the file has. Names are those of the tables on
 * StatLine (such as Codering_3), of its open data, and of the files per year (such as gwb_code_10).
 *
 * @param name empty in files that give codes only
 */
record KeyFigureColumns(CsvColumn code, Optional<CsvColumn> name, CsvColumn inhabitants) {
  private static final ColumnNames CODE =
      ColumnNames.of(
          "codering",
          "gwb_?code_?10",
          "(.*/)?codering(_\\d+| \\(code\\))?",
          "gwb_?code",
          "gwb_?code_?8",
          "wijkenenbuurten",
          "regio ?code");

  private static final ColumnNames NAME =
      ColumnNames.of("naam", "regio", "gwb_?naam.*", "wijken en buurten", "naam", "regio ?naam");

  private static final ColumnNames INHABITANTS =
      ColumnNames.of(
          "aantal inwoners",
          "a_inw",
          "aantalinwoners(_\\d+)?",
          "(.*/)?aantal inwoners( \\(aantal\\))?",
          "bev_?tot(aal)?");

  static KeyFigureColumns in(CsvHeader header) {
    header.require(CODE, INHABITANTS);
    return new KeyFigureColumns(
        header.find(CODE).orElseThrow(), header.find(NAME), header.find(INHABITANTS).orElseThrow());
  }
}
