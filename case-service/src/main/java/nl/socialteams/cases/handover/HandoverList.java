// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.handover;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of handovers. */
@Schema(name = "HandoverList", description = "Overdrachten / handovers.")
public record HandoverList(@NotNull List<HandoverView> items) {}
