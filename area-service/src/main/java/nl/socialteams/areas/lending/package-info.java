// SPDX-License-Identifier: EUPL-1.2
/**
 * Lending of things such as mobility scooters (scootmobieluitleen): what there is, where, and on
 * which days it is free (A10). Loans stand in {@code loan}.
 */
package nl.socialteams.areas.lending;
