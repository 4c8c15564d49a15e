// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.rebuild;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import com.github.f4b6a3.uuid.UuidCreator;

/** One rebuild of the figures. */
@Entity
public class Rebuild {
  @Id private UUID id;
  private int projection;

  @Enumerated(EnumType.STRING)
  private RebuildStatus status;

  private long eventsRead;
  private Long eventsRemaining;
  private Instant startedAt;
  private Instant finishedAt;
  @Version private long version;

  protected Rebuild() {}

  Rebuild(int projection, Instant startedAt) {
    this.id = UuidCreator.getTimeOrderedEpoch();
    this.projection = projection;
    this.status = RebuildStatus.RUNNING;
    this.startedAt = startedAt;
    this.version = 1;
  }

  void read(long events, long remaining) {
    eventsRead = events;
    eventsRemaining = remaining;
  }

  void finish(Instant at) {
    status = RebuildStatus.DONE;
    finishedAt = at;
  }

  void fail(Instant at) {
    status = RebuildStatus.FAILED;
    finishedAt = at;
  }

  public UUID id() {
    return id;
  }

  public int projection() {
    return projection;
  }

  public RebuildStatus status() {
    return status;
  }

  public long eventsRead() {
    return eventsRead;
  }

  public Long eventsRemaining() {
    return eventsRemaining;
  }

  public Instant startedAt() {
    return startedAt;
  }

  public Instant finishedAt() {
    return finishedAt;
  }

  public long version() {
    return version;
  }
}
