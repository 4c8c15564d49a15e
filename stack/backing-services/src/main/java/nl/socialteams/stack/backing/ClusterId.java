// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.backing;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;

/** The id that a Kafka cluster is formatted with. */
final class ClusterId {
  private ClusterId() {}

  static String random() {
    UUID uuid = UUID.randomUUID();
    ByteBuffer bytes = ByteBuffer.allocate(16);
    bytes.putLong(uuid.getMostSignificantBits()).putLong(uuid.getLeastSignificantBits());
    String id = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    // Kafka's tools take an id that starts with a dash for an option
    return id.startsWith("-") ? random() : id;
  }
}
