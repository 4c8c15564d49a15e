// SPDX-License-Identifier: EUPL-1.2
/**
 * What is known of a client, looked up and corrected (C4): by merge patch, with what was known
 * before kept sealed beside who corrected it and when. By citizen service number a client is found
 * through a keyed hash only, and only by who sees the file.
 */
package nl.socialteams.cases.clientrecord;
