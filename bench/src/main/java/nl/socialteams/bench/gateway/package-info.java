// SPDX-License-Identifier: EUPL-1.2
/** G1: what a call costs more because it comes through the gateway. */
package nl.socialteams.bench.gateway;
