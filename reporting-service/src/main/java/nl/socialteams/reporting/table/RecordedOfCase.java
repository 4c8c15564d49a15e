// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.table;

/**
 * Whether something of a kind was recorded of a case, and when last, by what stands with the case:
 * the first and the last day of what holds, since when the first is known and since when nothing
 * came or went. It tells nearly all of them; the others have to be looked up.
 *
 * @param alias of the row with the first and last day
 */
public record RecordedOfCase(String alias) {
  /** Something was there by {@code :day}, as known at {@code :known}: this is certain. */
  public String isThere() {
    return told(
        "%1$s.first_on <= :day and least(%1$s.first_known_from, %1$s.settled_from) <= :known");
  }

  /** Whether something was there has to be looked up. */
  public String isUntold() {
    return told("%1$s.first_known_from is null and %1$s.settled_from > :known");
  }

  /** The last day of what was there; null where nothing was, and where it is not certain. */
  public String lastDay() {
    return told(
        "case when %1$s.settled_from <= :known and %1$s.last_on <= :day then %1$s.last_on end");
  }

  /** The last day of what was there has to be looked up. */
  public String isLastUntold() {
    return "("
        + isUntold()
        + " or "
        + isThere()
        + told(" and (%1$s.settled_from > :known or %1$s.last_on > :day))");
  }

  private String told(String text) {
    return text.formatted(alias);
  }
}
