// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.rowstreams;

import java.util.List;

/**
 * Work that is much faster for many rows together, as in one transaction.
 *
 * @param <T> what a row tells
 * @param <A> what it is answered
 */
public interface BatchWork<T, A> extends RowWork<T, A> {

  /** How many rows at most; fewer where no more have come in yet. */
  int batchSize();

  /**
   * A result for each row, in order. Where it throws, nothing of it may remain: the rows are then
   * answered one by one.
   */
  List<RowResult<A>> answerTogether(List<NumberedRow<T>> rows);
}
