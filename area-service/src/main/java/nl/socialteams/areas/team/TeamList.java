// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.team;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of teams. */
@Schema(name = "TeamList", description = "Sociale teams / social teams.")
public record TeamList(@NotNull List<TeamView> items) {}
