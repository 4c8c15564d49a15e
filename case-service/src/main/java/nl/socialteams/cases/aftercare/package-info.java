// SPDX-License-Identifier: EUPL-1.2
/**
 * Aftercare (nazorg, C9): once the support has ended the team agrees on a day to ask how things go.
 * It brings the case to AFTERCARE; the day is watched, and a case with an open one is not closed.
 */
package nl.socialteams.cases.aftercare;
