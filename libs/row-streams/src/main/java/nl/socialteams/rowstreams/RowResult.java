// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.rowstreams;

import nl.socialteams.problem.Refusal;

/**
 * What came of one row among others.
 *
 * @param answer null where it was refused
 * @param refusal null where it was not
 */
public record RowResult<A>(A answer, Refusal refusal) {

  public static <A> RowResult<A> of(A answer) {
    return new RowResult<>(answer, null);
  }

  public static <A> RowResult<A> refused(Refusal refusal) {
    return new RowResult<>(null, refusal);
  }
}
