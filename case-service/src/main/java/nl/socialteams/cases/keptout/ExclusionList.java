// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.keptout;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of those who are, or were, kept out of a file. */
@Schema(name = "ExclusionList", description = "Uitsluitingen / those kept out of a file.")
public record ExclusionList(@NotNull List<ExclusionView> items) {}
