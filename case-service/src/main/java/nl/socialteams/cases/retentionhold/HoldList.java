// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.retentionhold;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of holds. */
@Schema(name = "RetentionHoldList", description = "Opschortingen / holds.")
public record HoldList(@NotNull List<HoldView> items) {}
