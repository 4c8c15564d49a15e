// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.registration;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a resident asks. */
@Schema(name = "RegistrationQuestion", description = "Hulpvraag / what is asked.")
public record NewQuestion(
    @Schema(description = "Soort vraag / kind of question.", examples = "MULTIPLE") @NotNull
        QuestionKind kind,
    @Schema(description = "Vraag in woorden / the question in words.") @Size(min = 1, max = 4000)
        String text) {}
