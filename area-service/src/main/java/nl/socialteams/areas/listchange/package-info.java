// SPDX-License-Identifier: EUPL-1.2
/**
 * What became of neighbourhoods between the lists of two years (A1): recorded by the municipality,
 * and compared by the service itself, which says what nobody has explained yet.
 */
package nl.socialteams.areas.listchange;
