// SPDX-License-Identifier: EUPL-1.2
/**
 * The sign-in of BI tools that know no tokens (R14): client and secret by HTTP Basic, for reading
 * reports only. The identity provider gives the token, and takes it away.
 */
package nl.socialteams.gateway.bilogin;
