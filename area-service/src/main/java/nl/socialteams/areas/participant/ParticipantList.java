// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.participant;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Participants. */
@Schema(name = "ParticipantList", description = "Deelnemers / participants.")
public record ParticipantList(@NotNull List<ParticipantView> items) {}
