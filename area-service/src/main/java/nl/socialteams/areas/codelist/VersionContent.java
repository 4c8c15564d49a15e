// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.codelist;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is in a version.
 *
 * @param items in order
 * @param mappings from the version before; codes that stayed need not be named in a draft
 */
public record VersionContent(List<CodeItem> items, List<CodeMapping> mappings) {

  public VersionContent {
    items = List.copyOf(items);
    mappings = List.copyOf(mappings);
  }

  public Set<String> codes() {
    return items.stream().map(CodeItem::code).collect(Collectors.toSet());
  }

  public Set<String> mappedCodes() {
    return mappings.stream().map(CodeMapping::from).collect(Collectors.toSet());
  }
}
