// SPDX-License-Identifier: EUPL-1.2
/**
 * Who read or changed what about whom, for which purpose and with what outcome (G5): recorded for
 * every operation that the register of processing activities names, and for whatever is sealed or
 * opened, so that no reading can be forgotten. Follows Logboek Dataverwerkingen (Logius) and the
 * main fields of NEN 7513; docs/access-log.md says which field is which.
 */
package nl.socialteams.accesslog;
