// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.expenditure;

import java.util.UUID;

/**
 * Which expenditures of a municipality are asked for.
 *
 * @param budget null for all, as are team and status
 */
record ExpenditureFilter(String municipality, UUID budget, UUID team, ExpenditureStatus status) {}
