// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.merging;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import com.github.f4b6a3.uuid.UuidCreator;

import nl.socialteams.cases.client.Client;

/** That two clients were found to be one, until it is undone. */
@Entity
class ClientMerger {
  @Id private UUID id;
  private String municipality;
  private UUID client;
  private UUID duplicate;
  private Instant mergedAt;
  private Instant reversedAt;
  @Version private long version;

  protected ClientMerger() {}

  ClientMerger(Client kept, Client duplicate, Instant now) {
    this.id = UuidCreator.getTimeOrderedEpoch();
    this.municipality = kept.municipality();
    this.client = kept.id();
    this.duplicate = duplicate.id();
    this.mergedAt = now;
    this.version = 1;
  }

  void reverse(Instant now) {
    if (reversedAt != null) {
      throw new MergerReversed();
    }
    reversedAt = now;
  }

  ClientMergerView view() {
    return new ClientMergerView(id, municipality, client, duplicate, mergedAt, reversedAt);
  }

  UUID id() {
    return id;
  }

  String municipality() {
    return municipality;
  }

  UUID client() {
    return client;
  }

  UUID duplicate() {
    return duplicate;
  }

  long version() {
    return version;
  }
}
