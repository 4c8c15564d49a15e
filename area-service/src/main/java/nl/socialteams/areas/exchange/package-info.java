// SPDX-License-Identifier: EUPL-1.2
/**
 * The neighbourhood exchange (Buurtservice/Wijkkracht): what residents ask of each other and offer
 * each other, what became of it, and the matches between the two (A10). How matches are proposed
 * and made stands in {@code exchangematch}.
 */
package nl.socialteams.areas.exchange;
