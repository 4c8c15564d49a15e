// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.backing;

import java.util.stream.Stream;

/** What PostgreSQL promises of a transaction that was committed. */
public enum Durability {
  /** It survives a crash: for data that stay. */
  DURABLE("fsync=on", "synchronous_commit=on", "full_page_writes=on"),

  /** Only while the server runs: for tests. */
  FAST(
      "fsync=off",
      "synchronous_commit=off",
      "full_page_writes=off",
      "wal_level=minimal",
      "max_wal_senders=0");

  private final String[] settings;

  Durability(String... settings) {
    this.settings = settings;
  }

  Stream<String> settings() {
    return Stream.of(settings);
  }
}
