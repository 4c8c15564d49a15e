// SPDX-License-Identifier: EUPL-1.2
/**
 * Timeline (tijdlijn) of a case: what happened, when and by whom, in words that a screen can show.
 * Every feature tells each step that it takes, in the transaction of the step; names of residents
 * and free text never stand in it.
 */
package nl.socialteams.cases.timeline;
