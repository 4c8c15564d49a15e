// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.returnnorm;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of norms. */
@Schema(name = "ReturnNormList", description = "Rendementsnormen / norms of return.")
public record ReturnNormList(@NotNull List<ReturnNormView> items) {}
