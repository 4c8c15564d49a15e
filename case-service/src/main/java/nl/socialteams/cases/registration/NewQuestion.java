// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.registration;

import java.util.List;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.cases.codelist.ListCodes;

/** What a resident asks. */
@Schema(name = "RegistrationQuestion", description = "Hulpvraag / what is asked.")
public record NewQuestion(
    @Schema(description = "Soort vraag / kind of question.", examples = "MULTIPLE") @NotNull
        QuestionKind kind,
    @Schema(description = "Vraag in woorden / the question in words.") @Size(min = 1, max = 4000)
        String text,
    @Schema(description = "Leefgebieden waar de vraag op ligt / the life domains that it is about.")
        @Size(max = 20)
        List<@NotNull @Pattern(regexp = ListCodes.CODE_FORM) String> lifeDomains) {

  /** Never null. */
  public List<String> domains() {
    return lifeDomains == null ? List.of() : lifeDomains;
  }
}
