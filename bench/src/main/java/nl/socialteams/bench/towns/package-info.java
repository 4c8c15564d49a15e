// SPDX-License-Identifier: EUPL-1.2
/**
 * Made-up municipalities as the services would tell of them: five years of cases, the same for the
 * same seed. Nobody in them exists.
 */
package nl.socialteams.bench.towns;
