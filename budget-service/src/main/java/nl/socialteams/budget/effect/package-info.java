// SPDX-License-Identifier: EUPL-1.2
/**
 * Effects (effecten) of expenditures: which norm of return applies, for how many units, since which
 * day, said by whom. The saving is worked out when it is recorded, under the norm of then, and
 * stays; a correction is a new effect in the place of the old one (B5).
 */
package nl.socialteams.budget.effect;
