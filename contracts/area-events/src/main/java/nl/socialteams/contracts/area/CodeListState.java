// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.area;

import java.util.List;
import java.util.UUID;

import static java.util.Objects.requireNonNull;

/**
 * A code list of a municipality with every version that was published.
 *
 * @param listId the key of the event
 * @param code which list it is, such as {@code LIFE_DOMAIN}; unique in the municipality
 * @param versions in the order in which they follow each other
 */
public record CodeListState(
    UUID listId,
    String municipality,
    long version,
    String code,
    String nl,
    String en,
    List<CodeListVersionState> versions) {

  public CodeListState {
    requireNonNull(listId, "listId");
    requireNonNull(municipality, "municipality");
    requireNonNull(code, "code");
    requireNonNull(nl, "nl");
    requireNonNull(en, "en");
    versions = List.copyOf(versions);
  }
}
