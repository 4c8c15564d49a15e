// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.mandate;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of mandates. */
@Schema(name = "MandateList", description = "Mandaten / mandates.")
public record MandateList(@NotNull List<MandateView> items) {}
