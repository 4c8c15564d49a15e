// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.cbsfile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.ws.rs.NotFoundException;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.testing.policies.SomeCaller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Tag("G3")
class VisibleImportTest {
  @Test
  void an_import_is_seen_by_who_acts_for_every_municipality_that_it_was_for() {
    ImportView both = of("GM0935", "GM0794");

    assertThat(visible(both, "GM0935", "GM0794").fileImport(UUID.randomUUID())).isSameAs(both);
    VisibleImport one = visible(both, "GM0935");
    assertThatThrownBy(() -> one.fileImport(UUID.randomUUID()))
        .isInstanceOf(NotFoundException.class);
    VisibleImport none = visible(null, "GM0935");
    assertThatThrownBy(() -> none.fileImport(UUID.randomUUID()))
        .isInstanceOf(NotFoundException.class);
  }

  private static VisibleImport visible(ImportView kept, String... municipalities) {
    return new VisibleImport(
        SomeCaller.ofMunicipality(municipalities).caller(),
        new ReadImports(null, null) {
          @Override
          Optional<ImportView> find(UUID id) {
            return Optional.ofNullable(kept);
          }
        });
  }

  private static ImportView of(String... municipalities) {
    return new ImportView(
        UUID.randomUUID(),
        ImportKind.KEY_FIGURES,
        2024,
        null,
        ImportStatus.COMPLETED,
        List.of(municipalities),
        "somebody",
        Instant.EPOCH,
        null,
        0L,
        0L,
        0L,
        0L,
        0,
        null);
  }
}
