// SPDX-License-Identifier: EUPL-1.2
/**
 * G6: a partner's system has the changes that it may see pushed to an address of its own. A
 * subscription is a place in the subscriber's feed ({@code changes}); {@code push} brings it
 * forward.
 */
package nl.socialteams.cases.subscription;
