// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.rowstreams;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.jboss.logging.Logger;

/** Rows that are answered together. */
final class RowBatch<T, A> {
  private static final Logger LOG = Logger.getLogger(RowBatch.class);

  private final RowAnswering<T, A> answering;
  private final BatchWork<T, A> work;
  private final List<ReadRow<T, A>> rows = new ArrayList<>();

  RowBatch(RowAnswering<T, A> answering, BatchWork<T, A> work) {
    this.answering = answering;
    this.work = work;
  }

  void add(Row row) {
    rows.add(answering.read(row));
  }

  boolean isFull() {
    return rows.size() >= work.batchSize();
  }

  /** In the order of the rows. */
  List<A> answers() {
    Iterator<A> worked =
        worked(rows.stream().filter(ReadRow::isReadable).map(ReadRow::row).toList());
    return rows.stream().map(row -> row.isReadable() ? worked.next() : row.refused()).toList();
  }

  private Iterator<A> worked(List<NumberedRow<T>> readable) {
    try {
      return together(readable).iterator();
    } catch (RuntimeException refused) {
      LOG.debug("Rows are answered one by one", refused);
      return readable.stream().map(answering::alone).toList().iterator();
    }
  }

  private List<A> together(List<NumberedRow<T>> readable) {
    if (readable.isEmpty()) {
      return List.of();
    }
    Iterator<RowResult<A>> results = work.answerTogether(readable).iterator();
    return readable.stream().map(row -> answering.inWords(row, results.next())).toList();
  }
}
