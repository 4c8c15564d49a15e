// SPDX-License-Identifier: EUPL-1.2
/**
 * What the gateway says by itself: problem details in Dutch or English, in the words of the
 * services' own catalogue where they say the same.
 */
package nl.socialteams.gateway.answers;
