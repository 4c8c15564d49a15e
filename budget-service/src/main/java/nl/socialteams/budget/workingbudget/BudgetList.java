// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.workingbudget;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of working budgets. */
@Schema(name = "BudgetList", description = "Werkbudgetten / working budgets.")
public record BudgetList(@NotNull List<BudgetView> items) {}
