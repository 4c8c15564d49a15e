// SPDX-License-Identifier: EUPL-1.2
/** Who calls: as many clients at once as a row asks for. */
package nl.socialteams.bench.load;
