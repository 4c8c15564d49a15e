// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.fact;

import nl.socialteams.knowntime.Knowledge;

/**
 * A new edition in its place.
 *
 * @param number 1 for the first of its code
 */
public record NumberedEdition(EditionText text, int number, Knowledge known) {}
