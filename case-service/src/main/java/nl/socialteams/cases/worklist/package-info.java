// SPDX-License-Identifier: EUPL-1.2
/**
 * Work list (werkvoorraad): the running cases of one's teams, and those that one directs, with all
 * that a screen's line needs, in one call (C17). A feature that watches a term tells it by {@link
 * nl.socialteams.cases.worklist.CaseWork}: what is to be done, about which thing, by which day; and
 * that it was done. Nothing else is asked of it.
 */
package nl.socialteams.cases.worklist;
