// SPDX-License-Identifier: EUPL-1.2
/** How cost grows: what more people need, from what one request was measured to cost. */
package nl.socialteams.bench.needs;
