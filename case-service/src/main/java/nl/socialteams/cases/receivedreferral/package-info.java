// SPDX-License-Identifier: EUPL-1.2
/**
 * What was referred to a partner's system, or to another team (C9, C13, G3): the referral with the
 * parts of the client and the file that the consent covers, and no others. It is seen while the
 * referral is open and the consent holds, and not a moment longer; the recipient accepts, declines,
 * completes and reports back.
 */
package nl.socialteams.cases.receivedreferral;
