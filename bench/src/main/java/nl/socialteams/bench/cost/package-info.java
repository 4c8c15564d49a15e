// SPDX-License-Identifier: EUPL-1.2
/** What a registration costs in bytes and rows, in all places that it comes to. */
package nl.socialteams.bench.cost;
