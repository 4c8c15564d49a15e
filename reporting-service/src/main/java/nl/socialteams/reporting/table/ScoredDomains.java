// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.table;

/**
 * The first and the last score of domains: how they stand with a case ({@code first_and_last_fact})
 * and how they are found among all scores.
 */
public final class ScoredDomains {
  /**
   * The domains of the lists in {@code alike.scored_in}, each by its place: a number that stands
   * with the case is {@code number << 17}, one bit for two scores, and each of them in eight bits.
   */
  public static final String DOMAINS =
      """
      domains as materialized (
        select l.scored_in, d.domain ->> 0 as domain, d.domain ->> 1 as matrix_label, d.number
        from (select distinct scored_in from alike) l
        cross join lateral json_array_elements(cast(l.scored_in as json)) with ordinality
          as d (domain, number)
      )""";

  /**
   * A score {@code s} as a whole number in the order in which scores follow each other: the day,
   * the position, and in the lowest eight bits the score itself.
   */
  public static final String IN_ORDER =
      """
      (cast(s.measured_on - date '1900-01-01' as bigint) << 32) + (s.position << 8) + s.score""";

  /** The score {@code s} held, as known at {@code :known}. */
  public static final String HELD =
      """
      s.measured_on <= :day and s.known_from <= :known
        and (s.known_until is null or s.known_until > :known)""";

  private ScoredDomains() {}
}
