// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.cbsfile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;

/**
 * An import whose service was killed would seem to run for ever. While one really runs, its
 * transaction holds its kind and year, also seen from other replicas; where nobody holds them, it
 * was interrupted.
 */
@ApplicationScoped
class AbandonedImports {
  private final FileImports imports;

  @Inject
  AbandonedImports(FileImports imports) {
    this.imports = imports;
  }

  @Scheduled(every = "1m")
  void close() {
    for (WantedImport running : imports.running()) {
      QuarkusTransaction.requiringNew().run(() -> closeUnlessHeld(running));
    }
  }

  private void closeUnlessHeld(WantedImport running) {
    if (imports.hold(running.kind(), running.year())) {
      imports.interrupt(running.kind(), running.year());
    }
  }
}
