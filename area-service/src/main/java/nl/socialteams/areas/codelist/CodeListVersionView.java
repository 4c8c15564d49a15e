// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.codelist;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version as the API shows it. */
@Schema(name = "CodeListVersion", description = "Versie van een codelijst / a version of a list.")
public record CodeListVersionView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c70") UUID versionId,
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c71") UUID listId,
    @NotNull @Schema(description = "Stand / status.", examples = "PUBLISHED") VersionStatus status,
    @Schema(description = "Volgnummer; nog niet bij een concept / number; none for a draft.")
        Integer number,
    @NotNull @Schema(description = "Aanduiding / label.", examples = "ZRM-2017") String label,
    @Schema(description = "Eerste dag; leeg: onbekend / first day; absent: not known.")
        LocalDate validFrom,
    @Schema(description = "Eerste dag erna; leeg: nog geldig / first day after it.")
        LocalDate validUntil,
    @Schema(description = "Versie die hieraan voorafging / the version before.") UUID predecessor,
    @Schema(description = "Herkomst / source.") String source,
    @Schema(description = "Opmerking / note.") String note,
    @NotNull @Schema(description = "Codes in volgorde / in order.") List<CodeItem> codes,
    @NotNull @Schema(description = "Overgang vanuit de vorige versie / from the version before.")
        List<CodeMapping> mappings) {

  public static CodeListVersionView of(CodeListVersion version, VersionContent content) {
    return new CodeListVersionView(
        version.id(),
        version.list(),
        version.status(),
        version.number(),
        version.heading().label(),
        version.validFrom(),
        version.validUntil(),
        version.predecessor(),
        version.heading().source(),
        version.heading().note(),
        content.items(),
        content.mappings());
  }
}
