// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.codelist;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A code list as the API shows it. */
@Schema(name = "CodeList", description = "Codelijst / a code list.")
public record CodeListView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c71") UUID listId,
    @NotNull @Schema(examples = "GM0935") String municipality,
    @NotNull @Schema(description = "Code van de lijst / its code.", examples = "LIFE_DOMAIN")
        String code,
    @NotNull @Schema(description = "Nederlandse naam / Dutch name.", examples = "Leefgebied")
        String nl,
    @NotNull @Schema(description = "Engelse naam / English name.", examples = "Life domain")
        String en,
    @Schema(description = "Opmerking / note.") String note,
    @Schema(
            description =
                "De versie van de gevraagde dag, bij het ophalen van één lijst / the version of the"
                    + " day asked for, when one list is fetched; absent where none holds.")
        CodeListVersionView version) {

  public static CodeListView of(CodeList list) {
    return of(list, null);
  }

  static CodeListView of(CodeList list, CodeListVersionView version) {
    return new CodeListView(
        list.id(), list.municipality(), list.code(), list.nl(), list.en(), list.note(), version);
  }
}
