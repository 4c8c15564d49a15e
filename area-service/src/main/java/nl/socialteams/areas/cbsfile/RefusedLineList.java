// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.cbsfile;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of refused lines. */
@Schema(name = "RefusedLineList", description = "Geweigerde regels / refused lines.")
public record RefusedLineList(@NotNull List<RefusedLineView> items) {}
