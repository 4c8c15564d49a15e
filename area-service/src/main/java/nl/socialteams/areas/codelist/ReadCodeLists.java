// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.codelist;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;
import nl.socialteams.knowntime.Today;

/** Shows lists with the version of a day, and versions with what is in them. */
@ApplicationScoped
class ReadCodeLists {
  private final CodeListVersionRepository versions;
  private final VersionContents contents;
  private final Today today;

  @Inject
  ReadCodeLists(CodeListVersionRepository versions, VersionContents contents, Today today) {
    this.versions = versions;
    this.contents = contents;
    this.today = today;
  }

  /**
   * @param day null for today
   */
  CodeListView on(CodeList list, LocalDate day) {
    return CodeListView.of(
        list, versions.on(list.id(), today.unless(day)).map(this::whole).orElse(null));
  }

  Page<CodeListVersionView> versions(UUID list, Cursor after, int limit) {
    return versions.page(list, after, limit).map(this::whole);
  }

  CodeListVersionView whole(CodeListVersion version) {
    return CodeListVersionView.of(version, contents.of(version.id()));
  }
}
