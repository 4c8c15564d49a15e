// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.partaddress;

import java.util.Objects;

/**
 * House numbers of one side of a street or both. The ends are numbers that belong to it, so that
 * two have a number in common exactly where their ends and sides overlap.
 *
 * @param from the first number; null where all of the postcode from the first on are meant
 * @param until the last number; null where it goes on to the last of the postcode
 */
record HouseNumbers(Integer from, Integer until, Side side) {

  HouseNumbers {
    from = from == null && until != null ? Integer.valueOf(1) : from;
    from = from == null || side.has(from) ? from : Integer.valueOf(from + 1);
    until = until == null || side.has(until) ? until : Integer.valueOf(until - 1);
    side = from != null && from.equals(until) ? Side.of(from) : side;
  }

  boolean isEmpty() {
    return first() > last();
  }

  private int first() {
    return Objects.requireNonNullElse(from, 1);
  }

  private int last() {
    return Objects.requireNonNullElse(until, Integer.MAX_VALUE);
  }

  boolean overlaps(HouseNumbers other) {
    return side.overlaps(other.side) && first() <= other.last() && other.first() <= last();
  }

  /** As the database writes it. */
  String range() {
    return "[" + (from == null ? "" : from) + "," + (until == null ? "" : until) + "]";
  }
}
