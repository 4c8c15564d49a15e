// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.collective;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of activities. */
@Schema(name = "CollectiveActivityList", description = "Activiteiten / activities.")
public record ActivityList(@NotNull List<ActivityView> items) {}
