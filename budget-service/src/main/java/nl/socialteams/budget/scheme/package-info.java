// SPDX-License-Identifier: EUPL-1.2
/**
 * Regular schemes (reguliere regelingen): special assistance, Wmo, Youth Act, municipal schemes, as
 * data: what each would pay, how many days it takes, from which source, when it holds (B6).
 */
package nl.socialteams.budget.scheme;
