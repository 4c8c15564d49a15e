// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.expenditure;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of expenditures. */
@Schema(name = "ExpenditureList", description = "Uitgaven / expenditures.")
public record ExpenditureList(@NotNull List<ExpenditureView> items) {}
