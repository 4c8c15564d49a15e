// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.codelistdraft;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.areas.codelist.CodeItem;
import nl.socialteams.areas.codelist.CodeMapping;
import nl.socialteams.areas.codelist.VersionContent;
import nl.socialteams.areas.codelist.VersionHeading;

/** What a draft says. */
@Schema(name = "NewCodeListVersion", description = "Conceptversie / a draft of a version.")
public record NewCodeListVersion(
    @Schema(description = "Aanduiding / label.", examples = "2030") @NotBlank @Size(max = 100)
        String label,
    @Schema(description = "Herkomst / source.") @Size(max = 500) String source,
    @Schema(description = "Opmerking / note.") @Size(max = 1000) String note,
    @Schema(description = "Codes in volgorde / in order.") @NotNull @Size(min = 1, max = 1000)
        List<@Valid @NotNull CodeItem> codes,
    @Schema(
            description =
                "Overgang vanuit de vorige versie; codes die blijven hoeven er niet in / what became"
                    + " of the codes of the version before; those that stay need no mention.")
        @Size(max = 1000)
        List<@Valid @NotNull CodeMapping> mappings) {

  VersionHeading heading() {
    return new VersionHeading(label, source, note);
  }

  VersionContent content() {
    return new VersionContent(codes, mappings == null ? List.of() : mappings);
  }
}
