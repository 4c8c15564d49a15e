// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.changes;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of changes, and where the next visit goes on. */
@Schema(name = "ChangeList", description = "Wijzigingen / changes.")
public record ChangeList(
    @NotNull List<ChangeView> items,
    @NotNull
        @Schema(
            description =
                "Bewaar deze voor het volgende bezoek, ook als er niets meer is / keep it for your"
                    + " next visit, also where there is no more.",
            examples = "MDE5OGM1ZjI")
        String nextCursor) {}
