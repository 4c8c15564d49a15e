// SPDX-License-Identifier: EUPL-1.2
/**
 * What became of residents, told from registration to closing, through the gateway: the four
 * stories of the evaluation of January 2015, an organisation that stops, and a tailor-made plan.
 * Everybody in them is made up.
 */
package nl.socialteams.systemtests.stories;
