// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.dueparticipant;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of participants whose term has ended. */
@Schema(name = "DueParticipantList", description = "Te vernietigen deelnemers / to be destroyed.")
public record DueParticipantList(@NotNull List<DueParticipant> items) {}
