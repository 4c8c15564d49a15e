// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.postcode;

import nl.socialteams.areas.cbsfile.ColumnNames;
import nl.socialteams.areas.cbsfile.CsvColumn;
import nl.socialteams.areas.cbsfile.CsvHeader;

/** Where a file has what is taken over; what columns are called has changed over the years. */
record PostcodeColumns(CsvColumn postcode, CsvColumn number, CsvColumn neighbourhood) {
  private static final ColumnNames POSTCODE = ColumnNames.of("PC6", "pc6(_?\\d{4})?", "postcode6?");
  private static final ColumnNames NUMBER = ColumnNames.of("Huisnummer", "huis(nummer|nr)", "hnr");
  private static final ColumnNames NEIGHBOURHOOD =
      ColumnNames.of("Buurt", "buurt_?(\\d{2}|\\d{4})?", "(buurt|bu|gwb)_?code_?(\\d{2}|\\d{4})?");

  static PostcodeColumns in(CsvHeader header) {
    header.require(POSTCODE, NUMBER, NEIGHBOURHOOD);
    return new PostcodeColumns(
        header.find(POSTCODE).orElseThrow(),
        header.find(NUMBER).orElseThrow(),
        header.find(NEIGHBOURHOOD).orElseThrow());
  }
}
