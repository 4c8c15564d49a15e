// SPDX-License-Identifier: EUPL-1.2
/**
 * Everything about a person (inzage en overdraagbaarheid, G5), machine-readable, in one call. It
 * follows the catalogue of the database, so that the table of a new feature is in it without
 * anything written for that: each table that names a client, a case, a registration or a household.
 */
package nl.socialteams.cases.personexport;
