// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.subsidy;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of subsidies. */
@Schema(name = "SubsidyList", description = "Subsidies en overeenkomsten / subsidies.")
public record SubsidyList(@NotNull List<SubsidyView> items) {}
