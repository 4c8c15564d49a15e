// SPDX-License-Identifier: EUPL-1.2
/**
 * Reading a file whose processing is restricted (GDPR article 18, paragraph 2, G4): the privacy
 * officer states for which of four purposes and why, and for a time exports what is known of the
 * client. Nobody else reads it.
 */
package nl.socialteams.cases.restrictedreading;
