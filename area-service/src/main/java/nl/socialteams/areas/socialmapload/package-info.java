// SPDX-License-Identifier: EUPL-1.2
/**
 * Loads a social map that is kept elsewhere: a line per provision under the register's own key, new
 * ones recorded, known ones replaced, so that nobody types them again and a repeat changes nothing
 * (A9).
 */
package nl.socialteams.areas.socialmapload;
