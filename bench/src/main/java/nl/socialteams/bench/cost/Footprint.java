// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.cost;

/**
 * What is kept in a place.
 *
 * @param rows none where there are no rows, as on a topic
 */
record Footprint(long rows, long bytes) {

  Footprint plus(Footprint other) {
    return new Footprint(rows + other.rows, bytes + other.bytes);
  }

  Footprint since(Footprint before) {
    return new Footprint(rows - before.rows, bytes - before.bytes);
  }
}
