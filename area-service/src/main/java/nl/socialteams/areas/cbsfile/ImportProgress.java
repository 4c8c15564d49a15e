// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.cbsfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Counts what becomes of the rows of a file while it is read. What it has counted can be seen by
 * others about once a second.
 */
public final class ImportProgress {
  private static final long PAUSE_NANOS = 1_000_000_000;
  private static final int LINES_AT_ONCE = 500;
  private static final int ROWS_BETWEEN_LOOKS = 1_000;

  /** Refused lines that are kept; further ones are only counted. */
  static final int LINES_KEPT = 10_000;

  private final UUID id;
  private final Set<String> municipalities;
  private final FileImports imports;
  private final List<RefusedLine> waiting = new ArrayList<>();
  private long read;
  private long accepted;
  private long elsewhere;
  private long refused;
  private int kept;
  private long lastTold = System.nanoTime();

  ImportProgress(UUID id, Set<String> municipalities, FileImports imports) {
    this.id = id;
    this.municipalities = Set.copyOf(municipalities);
    this.imports = imports;
  }

  /** Codes of the municipalities that the file is taken over for. */
  public Set<String> municipalities() {
    return municipalities;
  }

  /** A row is taken over, unless the import fails later on. */
  public void accepted() {
    accepted++;
    rowRead();
  }

  /** A row is of a municipality that the import is not for. */
  public void elsewhere() {
    elsewhere++;
    rowRead();
  }

  /** A row is not taken over; the rows after it are. */
  public void refused(RefusedLine line) {
    note(line);
    rowRead();
  }

  /** A row that was counted as accepted turns out not to be, such as a second one for one code. */
  public void refusedAfterwards(RefusedLine line) {
    accepted--;
    note(line);
  }

  public long refusedSoFar() {
    return refused;
  }

  private void note(RefusedLine line) {
    refused++;
    if (kept < LINES_KEPT) {
      kept++;
      waiting.add(line);
    }
    if (waiting.size() >= LINES_AT_ONCE) {
      tell();
    }
  }

  private void rowRead() {
    read++;
    if (read % ROWS_BETWEEN_LOOKS == 0 && System.nanoTime() - lastTold > PAUSE_NANOS) {
      tell();
    }
  }

  /** Makes visible what was counted. */
  void tell() {
    imports.tell(id, counts(), kept - waiting.size(), waiting);
    waiting.clear();
    lastTold = System.nanoTime();
  }

  ImportCounts counts() {
    return new ImportCounts(read, accepted, elsewhere, refused);
  }
}
