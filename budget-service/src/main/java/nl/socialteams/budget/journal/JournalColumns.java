// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.journal;

import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;

/** The columns of the journal; their names and their order do not change. */
final class JournalColumns {
  static final List<String> NAMES =
      List.of(
          "date",
          "budget_id",
          "budget_year",
          "source_of_funds",
          "entry",
          "line",
          "movement",
          "account",
          "debit",
          "credit",
          "expenditure_id",
          "known_from",
          "booked_on");

  private JournalColumns() {}

  static void write(CsvWriter csv, JournalEntry entry) {
    String amount = entry.amount().toPlainString();
    csv.writeRecord(line(entry, "1", entry.toAccount(), amount, ""));
    csv.writeRecord(line(entry, "2", entry.fromAccount(), "", amount));
  }

  private static List<String> line(
      JournalEntry entry, String line, String account, String debit, String credit) {
    return List.of(
        entry.day().toString(),
        entry.budget().toString(),
        Integer.toString(entry.year()),
        entry.sourceOfFunds(),
        Long.toString(entry.number()),
        line,
        entry.movement(),
        account,
        debit,
        credit,
        entry.expenditure() == null ? "" : entry.expenditure(),
        entry.knownFrom().toString(),
        entry.bookedOn().toString());
  }
}
