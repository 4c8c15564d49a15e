// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.merging;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of mergers of households. */
@Schema(name = "HouseholdMergerList", description = "Samenvoegingen van huishoudens / mergers.")
public record HouseholdMergerList(@NotNull List<HouseholdMergerView> items) {}
