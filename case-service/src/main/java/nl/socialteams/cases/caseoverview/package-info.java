// SPDX-License-Identifier: EUPL-1.2
/**
 * Overview (dossieroverzicht): the whole case in one call, for a screen to open it (C17). It only
 * puts together what the features show by themselves, each by its own rules; what the viewer may
 * not see is left out.
 */
package nl.socialteams.cases.caseoverview;
