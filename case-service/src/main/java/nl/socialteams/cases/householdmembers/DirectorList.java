// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.householdmembers;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.cases.household.DirectorView;

/** All who ever directed a household. */
@Schema(name = "DirectorList", description = "Regisseurs door de tijd / directors, the last first.")
public record DirectorList(@NotNull List<DirectorView> items) {}
