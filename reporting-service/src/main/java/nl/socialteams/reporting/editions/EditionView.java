// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.editions;

import java.time.Instant;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An edition without its tables. */
@Schema(name = "Edition", description = "Editie / an edition: published tables.")
public record EditionView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c61") UUID editionId,
    @NotNull @Schema(description = "Gemeentecode / municipality.", examples = "GM0935")
        String municipality,
    @NotNull @Schema(description = "Nummer binnen de gemeente / number.", examples = "1")
        Integer number,
    @NotNull @Schema(description = "Titel / title.", examples = "Sociale teams in 2013")
        String title,
    @NotNull @Schema(description = "Wie haar uitgaf / who published it.", examples = "controller")
        String author,
    @NotNull
        @Schema(
            description = "Wanneer, en zoals toen bekend / when, and as known then.",
            examples = "2014-03-01T08:00:00Z")
        Instant publishedAt,
    @Schema(description = "Welke editie zij verbetert / the edition that it corrects.")
        UUID corrects,
    @NotNull
        @Schema(
            description = "SHA-256 over kop en tabellen / of its head and tables.",
            examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String checksum) {

  static EditionView of(EditionStore.Edition edition) {
    EditionHead head = edition.head();
    return new EditionView(
        head.id(),
        head.municipality(),
        head.number(),
        head.title(),
        head.author(),
        head.publishedAt(),
        head.corrects(),
        edition.checksum());
  }
}
