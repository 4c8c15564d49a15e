// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.partaddress;

import nl.socialteams.problem.Refusal;

/** An address would lie in two parts of one neighbourhood. */
final class AddressRangeOverlap extends Refusal {
  private static final long serialVersionUID = 1L;

  AddressRangeOverlap(String postcode, String part) {
    super("address-range-overlap", postcode, part);
  }
}
