// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.sealing;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Where a seal belongs: it opens nowhere else.
 *
 * @param kind such as {@code worker}; never changes once something was sealed
 * @param id of the row
 * @param about the person that what is sealed tells of; null where it is no one person
 */
public record SealedPlace(String kind, UUID id, DataSubject about) {

  /** The row of a person. */
  public static SealedPlace ofPerson(String kind, UUID id) {
    return new SealedPlace(kind, id, new DataSubject(kind, id));
  }

  /** A row that is about no one person. */
  public static SealedPlace ofNobody(String kind, UUID id) {
    return new SealedPlace(kind, id, null);
  }

  byte[] bytes() {
    return (kind + '/' + id).getBytes(StandardCharsets.UTF_8);
  }
}
