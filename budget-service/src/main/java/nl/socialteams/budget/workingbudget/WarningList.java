// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.workingbudget;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Warnings in the order of time. */
@Schema(name = "BudgetWarningList", description = "Waarschuwingen / warnings.")
public record WarningList(@NotNull List<WarningView> items) {}
