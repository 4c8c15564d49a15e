// SPDX-License-Identifier: EUPL-1.2
/**
 * What the programme of the social teams itself cost per year (programmakosten): 94,500 in 2013,
 * 116,000 in 2014 (B7).
 */
package nl.socialteams.budget.programmecost;
