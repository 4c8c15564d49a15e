// SPDX-License-Identifier: EUPL-1.2
/**
 * The benchmark: how fast the suite is beside what limits it, measured in one run on one machine.
 */
package nl.socialteams.bench;
