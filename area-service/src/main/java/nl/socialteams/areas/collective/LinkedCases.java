// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.collective;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Cases that an activity is for. */
@Schema(name = "LinkedCases", description = "Gekoppelde casussen / linked cases, pseudonymous.")
public record LinkedCases(
    @Schema(
            description = "Casussen / cases.",
            examples = "[\"0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c60\"]")
        @NotNull
        @Size(min = 1, max = 200)
        List<@NotNull UUID> caseIds) {}
