// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.socialmap;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a provision ends. */
@Schema(name = "ProvisionEnding", description = "Einde van een voorziening / its end.")
public record ProvisionEnding(
    @Schema(
            description = "Eerste dag zonder de voorziening / first day without it.",
            examples = "2099-01-01")
        @NotNull
        LocalDate endedOn) {}
