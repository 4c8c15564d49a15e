// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.codelist;

import java.util.Map;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A code and what it means; its place is its place in the list. */
@Schema(name = "CodeItem", description = "Code met labels / a code with its labels.")
public record CodeItem(
    @Schema(description = "Code.", examples = "FINANCES")
        @NotNull
        @Pattern(regexp = CodeList.CODE_FORM)
        String code,
    @Schema(description = "Nederlands label / Dutch label.", examples = "Financiën")
        @NotBlank
        @Size(max = 200)
        String nl,
    @Schema(description = "Engels label / English label.", examples = "Finances")
        @NotBlank
        @Size(max = 200)
        String en,
    @Schema(
            description =
                "Kenmerken, zoals score of kleur / attributes, such as a score or a colour; in"
                    + " answers empty where there are none.",
            examples = "{\"score\": \"1\"}")
        @Size(max = 20)
        Map<@Size(min = 1, max = 50) String, @NotNull @Size(max = 200) String> attributes) {

  public CodeItem {
    attributes = attributes == null ? Map.of() : attributes;
  }
}
