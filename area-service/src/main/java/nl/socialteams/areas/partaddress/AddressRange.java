// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.partaddress;

/**
 * Addresses of a part.
 *
 * @param postcode as tables write it: 6211AB
 */
record AddressRange(String postcode, HouseNumbers numbers, HouseLetters letters) {

  boolean overlaps(AddressRange other) {
    return postcode.equals(other.postcode)
        && numbers.overlaps(other.numbers)
        && letters.overlaps(other.letters);
  }
}
