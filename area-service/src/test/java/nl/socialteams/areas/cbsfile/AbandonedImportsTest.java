// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.cbsfile;

import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.areas.AreaApi;
import nl.socialteams.testing.ServiceTest;

import static org.hamcrest.Matchers.equalTo;

@ServiceTest
@Tag("A1")
class AbandonedImportsTest {
  private final FileImports imports;
  private final AbandonedImports abandoned;

  @Inject
  AbandonedImportsTest(FileImports imports, AbandonedImports abandoned) {
    this.imports = imports;
    this.abandoned = abandoned;
  }

  @Test
  void an_import_that_nobody_runs_any_more_is_closed_and_one_that_runs_is_left() {
    AreaApi.maastricht("BU09350205");
    UUID interrupted = started(2020);

    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              imports.hold(ImportKind.KEY_FIGURES, 2021);
              UUID running = started(2021);
              abandoned.close();
              AreaApi.get("area-administrator", "/imports/" + running)
                  .body("status", equalTo("RUNNING"));
            });

    AreaApi.get("area-administrator", "/imports/" + interrupted)
        .statusCode(200)
        .body("status", equalTo("FAILED"))
        .body("failure.code", equalTo("import-interrupted"));
  }

  /** As it stands when its service was killed. */
  private UUID started(int year) {
    UUID id = UUID.randomUUID();
    WantedImport wanted = WantedImport.of(ImportKind.KEY_FIGURES, year);
    imports.start(id, wanted, "somebody", Set.of("GM0935"));
    return id;
  }
}
