// SPDX-License-Identifier: EUPL-1.2
/**
 * Changes (wijzigingen): what changed for a caller since last time, without personal data, in order
 * and without a gap (C14, G6). A feature that changes a case tells it by {@link
 * nl.socialteams.cases.changes.Changes}, in the transaction of the change; the timeline does so for
 * every step that it is told. Who merges or destroys tells that too ({@code merged}, {@code
 * destroyed}), and those who knew the thing get a tombstone. Who sees what is asked of the row
 * policies at each visit, so a grant or withdrawal of consent, a new member or another team shows
 * by itself, as long as the change that causes it is told.
 */
package nl.socialteams.cases.changes;
