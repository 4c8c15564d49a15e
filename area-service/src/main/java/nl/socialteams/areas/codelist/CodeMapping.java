// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.codelist;

import java.util.List;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a code of the version before. */
@Schema(name = "CodeMapping", description = "Overgang van een code / what became of a code.")
public record CodeMapping(
    @Schema(description = "Code in de vorige versie / code before.", examples = "INCOME_AND_WORK")
        @NotNull
        @Pattern(regexp = CodeList.CODE_FORM)
        String from,
    @Schema(description = "Codes in deze versie; leeg: vervallen / codes now; empty: none.")
        @NotNull
        @Size(max = 50)
        List<@NotNull @Pattern(regexp = CodeList.CODE_FORM) String> to) {}
