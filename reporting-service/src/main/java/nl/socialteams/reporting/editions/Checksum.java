// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.editions;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 in hexadecimal digits. */
final class Checksum {
  private Checksum() {}

  static String of(String content) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(content.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Of an edition: of its head and the checksums of its tables, a line each. */
  static String of(EditionHead head, List<String> tables) {
    return of(head.sealed() + "\n" + String.join("\n", tables));
  }
}
