// SPDX-License-Identifier: EUPL-1.2
/**
 * Referral and handover (C9) to a partner, the second line or another team: proposed, accepted or
 * declined with a reason, withdrawn, completed, reported back; with terms that are watched. It
 * needs the client's consent (C13), or danger with a reason, which the privacy officer sees. A case
 * with an open one is not closed.
 */
package nl.socialteams.cases.referral;
