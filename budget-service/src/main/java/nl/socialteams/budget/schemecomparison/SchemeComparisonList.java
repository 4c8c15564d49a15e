// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.schemecomparison;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of comparisons. */
@Schema(name = "SchemeComparisonList", description = "Vergelijkingen / comparisons.")
public record SchemeComparisonList(@NotNull List<SchemeComparisonView> items) {}
