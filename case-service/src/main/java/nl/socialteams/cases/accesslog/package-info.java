// SPDX-License-Identifier: EUPL-1.2
/**
 * Who saw a file, why, and by what right (G5): for the privacy officer line by line, for the
 * resident in words, and whether the log is as it was written.
 */
package nl.socialteams.cases.accesslog;
