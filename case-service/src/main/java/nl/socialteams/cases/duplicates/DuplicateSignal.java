// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.duplicates;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** That a client who came later looks like one who was there. */
@Entity
class DuplicateSignal {
  @Id private UUID id;
  private String municipality;
  private UUID client;
  private UUID duplicate;
  private UUID duplicateTeam;

  @Enumerated(EnumType.STRING)
  private DuplicateKind kind;

  private Instant signalledAt;
  private Instant closedAt;

  @Enumerated(EnumType.STRING)
  private DuplicateOutcome outcome;

  @Version private long version;

  protected DuplicateSignal() {}

  void close(DuplicateOutcome found, Instant now) {
    if (closedAt != null) {
      throw new SignalClosed();
    }
    outcome = found;
    closedAt = now;
  }

  /**
   * @param duplicateSeen whether the caller sees the other file as well
   */
  DuplicateSignalView view(boolean duplicateSeen) {
    return new DuplicateSignalView(
        id,
        municipality,
        client,
        duplicateSeen ? duplicate : null,
        duplicateTeam,
        kind,
        signalledAt,
        closedAt,
        outcome);
  }

  UUID id() {
    return id;
  }

  UUID client() {
    return client;
  }

  UUID duplicate() {
    return duplicate;
  }

  String municipality() {
    return municipality;
  }

  long version() {
    return version;
  }
}
