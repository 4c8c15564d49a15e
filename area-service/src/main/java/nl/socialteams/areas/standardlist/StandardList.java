// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.standardlist;

import java.time.LocalDate;
import java.util.List;

import nl.socialteams.areas.codelist.CodeItem;
import nl.socialteams.areas.codelist.CodeMapping;
import nl.socialteams.areas.codelist.VersionContent;
import nl.socialteams.areas.codelist.VersionHeading;

/**
 * A list as it comes with the service.
 *
 * @param versions in the order in which they follow each other
 */
record StandardList(
    String code, String nl, String en, String note, List<StandardVersion> versions) {

  /**
   * One version of it.
   *
   * @param validFrom null where the source does not say since when
   */
  record StandardVersion(
      String label,
      String source,
      String note,
      LocalDate validFrom,
      List<CodeItem> items,
      List<CodeMapping> mappings) {

    VersionHeading heading() {
      return new VersionHeading(label, source, note);
    }

    VersionContent content() {
      return new VersionContent(items, mappings == null ? List.of() : mappings);
    }
  }
}
