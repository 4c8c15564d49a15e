// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.workingbudget;

import java.util.UUID;

/** A budget holds something else, or under other ceilings, once the running transaction commits. */
record BudgetChanged(UUID budget) {}
