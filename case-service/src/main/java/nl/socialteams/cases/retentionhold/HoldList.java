// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.retentionhold;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of holds. */
@Schema(name = "RetentionHoldList", description = "Opschortingen / holds.")
public record HoldList(@NotNull List<HoldView> items) {}
