// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.restriction;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of restrictions. */
@Schema(name = "RestrictionList", description = "Beperkingen / restrictions.")
public record RestrictionList(@NotNull List<RestrictionView> items) {}
