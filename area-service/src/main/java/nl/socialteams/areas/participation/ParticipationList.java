// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.participation;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of participations. */
@Schema(name = "ParticipationList", description = "Deelnames / participations.")
public record ParticipationList(@NotNull List<ParticipationView> items) {}
