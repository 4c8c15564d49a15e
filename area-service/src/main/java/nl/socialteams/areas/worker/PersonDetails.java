// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.worker;

/**
 * Name and contact of a worker.
 *
 * @param email null where none is known
 * @param phone null where none is known
 */
record PersonDetails(String givenName, String familyName, String email, String phone) {

  String fullName() {
    return givenName + " " + familyName;
  }
}
