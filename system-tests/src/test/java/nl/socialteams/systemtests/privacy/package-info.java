// SPDX-License-Identifier: EUPL-1.2
/** What is known of a person stands where it may, and nowhere else (G4, G5). */
package nl.socialteams.systemtests.privacy;
