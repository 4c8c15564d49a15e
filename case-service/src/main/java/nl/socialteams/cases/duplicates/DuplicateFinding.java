// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.duplicates;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was found. */
@Schema(name = "DuplicateFinding", description = "Bevinding / what was found.")
public record DuplicateFinding(
    @Schema(description = "Uitkomst / outcome.", examples = "NOT_SAME") @NotNull
        DuplicateOutcome outcome) {}
