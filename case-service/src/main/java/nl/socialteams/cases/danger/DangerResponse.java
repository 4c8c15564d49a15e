// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.danger;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was done about a danger. */
@Schema(name = "DangerResponse", description = "Reactie op gevaar / what was done about it.")
public record DangerResponse(
    @Schema(
            description = "Wat is gedaan, in woorden / what was done, in words.",
            examples = "Huisbezoek gedaan en Veilig Thuis ingeschakeld")
        @NotBlank
        @Size(max = 4000)
        String done) {}
