// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.rowstreams;

import nl.socialteams.problem.Problem;
import nl.socialteams.problem.Refusal;

/**
 * What is done with a row.
 *
 * @param <T> what a row tells
 * @param <A> what it is answered
 */
public interface RowWork<T, A> {
  /**
   * @throws Refusal where the row gets a problem instead of an answer
   */
  A answer(long row, T told);

  /**
   * @param told as much as could be read; null where nothing could
   */
  A refuse(long row, T told, Problem problem);
}
