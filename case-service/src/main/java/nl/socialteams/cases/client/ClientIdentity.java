// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.client;

import java.time.LocalDate;

/**
 * Who a client is; lies sealed in the database.
 *
 * @param birthDate null where only the year is known, or nothing
 * @param contact null where nothing is known of it
 * @param bsn citizen service number; null where it is not known
 */
public record ClientIdentity(
    String givenName, String familyName, LocalDate birthDate, ClientContact contact, String bsn) {}
