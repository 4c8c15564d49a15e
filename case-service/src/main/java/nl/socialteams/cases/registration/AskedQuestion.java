// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.registration;

import java.util.List;

import nl.socialteams.cases.ownidentifier.OwnIdentifier;

/**
 * What a resident asked, in words; lies sealed in the database.
 *
 * @param own by what its deliverer knows the registration; null where that was not told
 * @param lifeDomains null where none was told
 */
record AskedQuestion(String text, OwnIdentifier own, List<String> lifeDomains) {
  static final AskedQuestion NOTHING = new AskedQuestion(null, null, null);

  boolean isNothing() {
    return equals(NOTHING);
  }
}
