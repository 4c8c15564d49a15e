// SPDX-License-Identifier: EUPL-1.2
/**
 * Who saw or changed what about workers, volunteers and participants of the exchange (G5), for the
 * privacy officer, and whether the log is as it was written.
 */
package nl.socialteams.areas.accesslog;
