// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.sealing;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Where a seal belongs: it opens nowhere else.
 *
 * @param kind such as {@code worker}; never changes once something was sealed
 * @param id of the row
 */
public record SealedPlace(String kind, UUID id) {

  byte[] bytes() {
    return (kind + '/' + id).getBytes(StandardCharsets.UTF_8);
  }
}
