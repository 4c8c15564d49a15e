// SPDX-License-Identifier: EUPL-1.2
/**
 * Norms of return (rendementsnormen): what an effect saves per unit, low, expected and high, and
 * which share of it may be attributed to the spending, each with its source and validity (B5).
 * Getting or keeping someone in work saves EUR 16,000 according to UWV.
 */
package nl.socialteams.budget.returnnorm;
