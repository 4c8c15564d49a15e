// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.contactmoment;

/**
 * What was discussed; lies sealed in the database.
 *
 * @param danger why the team consulted without the resident and without consent; null where not
 */
record ContactWords(String discussed, String danger) {}
