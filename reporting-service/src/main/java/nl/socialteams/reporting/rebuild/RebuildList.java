// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.rebuild;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of rebuilds. */
@Schema(name = "RebuildList", description = "Herbouwen / rebuilds.")
public record RebuildList(@NotNull List<RebuildView> items) {}
