// SPDX-License-Identifier: EUPL-1.2
/** What a decision says (A4), in the names in which the document is written. */
package nl.socialteams.areas.decisionpaper;
