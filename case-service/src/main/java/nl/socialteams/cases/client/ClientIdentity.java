// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.client;

import java.time.LocalDate;

/**
 * Who a client is; lies sealed in the database.
 *
 * @param birthDate null where only the year is known, or nothing
 */
public record ClientIdentity(String givenName, String familyName, LocalDate birthDate) {}
