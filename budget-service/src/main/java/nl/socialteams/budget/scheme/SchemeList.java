// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.scheme;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of schemes. */
@Schema(name = "SchemeList", description = "Reguliere regelingen / regular schemes.")
public record SchemeList(@NotNull List<SchemeView> items) {}
