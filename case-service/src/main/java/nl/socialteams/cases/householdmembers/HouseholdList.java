// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.householdmembers;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of households. */
@Schema(name = "HouseholdList", description = "Huishoudens / households.")
public record HouseholdList(@NotNull List<HouseholdRecord> items) {}
