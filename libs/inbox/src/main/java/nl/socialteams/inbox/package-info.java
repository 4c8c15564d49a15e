// SPDX-License-Identifier: EUPL-1.2
/**
 * Events come into a service here: records are applied in one database transaction with the offsets
 * that say so, exactly once. A service offers {@link nl.socialteams.inbox.EventHandler}s; what they
 * cannot apply is parked with the later events of its key, while the others flow.
 */
package nl.socialteams.inbox;
