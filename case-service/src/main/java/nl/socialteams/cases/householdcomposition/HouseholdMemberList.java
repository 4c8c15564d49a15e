// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.householdcomposition;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of members of a household. */
@Schema(name = "HouseholdMemberList", description = "Leden van een huishouden / its members.")
public record HouseholdMemberList(@NotNull List<HouseholdMemberView> items) {}
