// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.programmecost;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of programme costs. */
@Schema(name = "ProgrammeCostList", description = "Programmakosten / programme costs.")
public record ProgrammeCostList(@NotNull List<ProgrammeCostView> items) {}
