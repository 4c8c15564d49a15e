// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.codelist;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;

import nl.socialteams.caller.Caller;

/** Policy: a code list is visible to who may act for its municipality. */
@ApplicationScoped
public class VisibleCodeList {
  private final Caller caller;
  private final CodeListRepository lists;
  private final CodeListVersionRepository versions;

  @Inject
  VisibleCodeList(Caller caller, CodeListRepository lists, CodeListVersionRepository versions) {
    this.caller = caller;
    this.lists = lists;
    this.versions = versions;
  }

  /**
   * @throws NotFoundException where it is absent or not visible
   */
  public CodeList list(UUID id) {
    CodeList found = lists.findById(id);
    if (found == null || !caller.actsFor(found.municipality())) {
      throw new NotFoundException();
    }
    return found;
  }

  /**
   * @throws NotFoundException where it is absent, not visible or of another list
   */
  public CodeListVersion version(UUID list, UUID id) {
    CodeListVersion found = versions.findById(id);
    if (found == null || !found.list().equals(list(list).id())) {
      throw new NotFoundException();
    }
    return found;
  }
}
