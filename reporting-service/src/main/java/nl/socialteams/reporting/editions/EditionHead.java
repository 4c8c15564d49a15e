// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.editions;

import java.time.Instant;
import java.util.UUID;

/**
 * What an edition is, besides its tables.
 *
 * @param number 1, 2, 3 … within the municipality
 * @param corrects null for most
 */
record EditionHead(
    UUID id,
    String municipality,
    int number,
    String title,
    String issuer,
    String author,
    Instant publishedAt,
    UUID corrects) {

  /** What the checksum is also of. */
  String sealed() {
    return String.join(
        "\n",
        municipality,
        Integer.toString(number),
        title,
        issuer,
        author,
        publishedAt.toString(),
        String.valueOf(corrects));
  }
}
