// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.codelist;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;

/** Shows lists with the version of a day, and versions with what is in them. */
@ApplicationScoped
class ReadCodeLists {
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  private final CodeListVersionRepository versions;
  private final VersionContents contents;
  private final Clock clock;

  @Inject
  ReadCodeLists(CodeListVersionRepository versions, VersionContents contents, Clock clock) {
    this.versions = versions;
    this.contents = contents;
    this.clock = clock;
  }

  /**
   * @param day null for today
   */
  CodeListView on(CodeList list, LocalDate day) {
    LocalDate asked = day == null ? LocalDate.ofInstant(clock.instant(), AMSTERDAM) : day;
    return CodeListView.of(list, versions.on(list.id(), asked).map(this::whole).orElse(null));
  }

  Page<CodeListVersionView> versions(UUID list, Cursor after, int limit) {
    return versions.page(list, after, limit).map(this::whole);
  }

  CodeListVersionView whole(CodeListVersion version) {
    return CodeListVersionView.of(version, contents.of(version.id()));
  }
}
