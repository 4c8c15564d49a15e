// SPDX-License-Identifier: EUPL-1.2
/**
 * Steps of a tailor-made plan (stappen, C12), the most decisive first: the order can be changed, a
 * step begins when those before it have begun, and each has its outcome.
 */
package nl.socialteams.cases.tailormadestep;
