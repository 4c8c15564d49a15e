// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.area;

import java.util.List;

import static java.util.Objects.requireNonNull;

/**
 * What became of a code of the version before.
 *
 * @param to empty where nothing came in its place
 */
public record MappedCode(String from, List<String> to) {

  public MappedCode {
    requireNonNull(from, "from");
    to = List.copyOf(to);
  }
}
