// SPDX-License-Identifier: EUPL-1.2
/**
 * Tariffs (tarieven, kostprijzen): what a kind of support costs per hour, week, month or piece,
 * with source and validity (B9).
 */
package nl.socialteams.budget.tariff;
