// SPDX-License-Identifier: EUPL-1.2
/** C17: the work list, whose time may not grow with the cases of others. */
package nl.socialteams.bench.worklist;
