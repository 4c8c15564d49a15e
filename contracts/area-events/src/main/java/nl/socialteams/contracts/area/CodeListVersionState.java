// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.area;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import static java.util.Objects.requireNonNull;

/**
 * A published version of a code list; it never changes but for the end of its validity, which is
 * the beginning of the next.
 *
 * @param number 1, 2, 3 … within the list
 * @param validFrom absent where the source does not say since when
 * @param validUntil first day on which it no longer holds; absent while open
 * @param items in order
 * @param mappings what became of each code of the version before
 */
public record CodeListVersionState(
    UUID versionId,
    int number,
    String label,
    LocalDate validFrom,
    LocalDate validUntil,
    Instant knownFrom,
    boolean asserted,
    List<ListedCode> items,
    List<MappedCode> mappings) {

  public CodeListVersionState {
    requireNonNull(versionId, "versionId");
    requireNonNull(label, "label");
    requireNonNull(knownFrom, "knownFrom");
    items = List.copyOf(items);
    mappings = List.copyOf(mappings);
  }
}
