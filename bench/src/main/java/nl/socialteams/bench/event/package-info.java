// SPDX-License-Identifier: EUPL-1.2
/** R1: how long a registration takes from its commit to the live report. */
package nl.socialteams.bench.event;
