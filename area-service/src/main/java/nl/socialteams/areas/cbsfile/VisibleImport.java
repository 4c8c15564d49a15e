// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.cbsfile;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;

import nl.socialteams.caller.Caller;

/** Policy: an import is visible to who may act for every municipality that it was for. */
@ApplicationScoped
class VisibleImport {
  private final Caller caller;
  private final ReadImports imports;

  @Inject
  VisibleImport(Caller caller, ReadImports imports) {
    this.caller = caller;
    this.imports = imports;
  }

  /**
   * @throws NotFoundException where it is absent or not visible
   */
  ImportView fileImport(UUID id) {
    return imports
        .find(id)
        .filter(found -> caller.municipalities().containsAll(found.municipalities()))
        .orElseThrow(NotFoundException::new);
  }
}
