// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.idempotency;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;

/** What makes a request the same one as before: who asked, for which operation, under which key. */
record RequestKey(UUID value) {
  private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{8,100}");

  /**
   * @throws IdempotencyKeyUnreadable where the key has another form
   */
  static RequestKey of(String caller, String operation, String key) {
    if (!FORM.matcher(key).matches()) {
      throw new IdempotencyKeyUnreadable();
    }
    String all = caller + '\n' + operation + '\n' + key;
    return new RequestKey(UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)));
  }

  /** For the advisory lock that tells a running request. */
  long lock() {
    return value.getMostSignificantBits() ^ value.getLeastSignificantBits();
  }
}
