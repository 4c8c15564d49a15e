// SPDX-License-Identifier: EUPL-1.2
/**
 * Reads the access log: for the privacy officer line by line (who saw this file, what did this
 * person see, what was refused), and for a resident in words. Reading it is recorded as well.
 */
package nl.socialteams.accesslog.reading;
