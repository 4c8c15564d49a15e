// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.receivedreferral;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.cases.registration.NewQuestion;
import nl.socialteams.cases.registration.QuestionKind;

/** The question of a file, as its recipient may know it. */
@Schema(name = "SharedQuestion", description = "Gedeelde hulpvraag / a question that is shared.")
public record SharedQuestion(
    @NotNull @Schema(description = "Soort / kind.", examples = "MULTIPLE") QuestionKind kind,
    @Schema(description = "In woorden / in words.", examples = "Schulden na een scheiding")
        String text) {

  static SharedQuestion of(NewQuestion asked) {
    return new SharedQuestion(asked.kind(), asked.text());
  }
}
