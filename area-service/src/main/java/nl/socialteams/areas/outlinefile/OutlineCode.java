// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.outlinefile;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.socialteams.areas.cbsfile.ColumnNames;
import nl.socialteams.areas.neighbourhood.NeighbourhoodCodes;

/** The neighbourhood that a feature is the outline of, by the property that names it. */
record OutlineCode(String property, Optional<String> value) {
  private static final ColumnNames NAMES =
      ColumnNames.of("buurtcode", "buurtcode", "bu_?code", "statcode", "gwb_?code.*", "code");

  static OutlineCode of(Feature feature) {
    for (var form : NAMES.forms()) {
      for (Map.Entry<String, String> property : feature.properties().entrySet()) {
        if (form.matcher(property.getKey()).matches()) {
          return new OutlineCode(property.getKey(), code(property.getValue().strip()));
        }
      }
    }
    return new OutlineCode("", Optional.empty());
  }

  private static Optional<String> code(String text) {
    for (String candidate : List.of(text, "BU" + text)) {
      if (candidate.matches(NeighbourhoodCodes.FORM)) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  String municipality() {
    return "GM" + value.orElseThrow().substring(2, 6);
  }
}
