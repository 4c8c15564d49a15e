// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.sealing;

/**
 * A table with seals: a primary key {@code id uuid} and a column {@code sealed bytea}. A service
 * declares one as a bean for each, so that rotated keys reach it.
 */
public interface SealedTable {

  String table();

  /** The kind of its {@link SealedPlace}s. */
  String kind();
}
