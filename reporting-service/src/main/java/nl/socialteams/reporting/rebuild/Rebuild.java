// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.rebuild;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
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
  private boolean compared;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "rebuild_difference", joinColumns = @JoinColumn(name = "rebuild"))
  @MapKeyColumn(name = "fact_table")
  @Column(name = "facts")
  private Map<String, Long> differences = new TreeMap<>();

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

  void compared(Map<String, Long> found) {
    compared = true;
    differences.putAll(found);
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

  /** Whether the old facts were held against the new ones. */
  public boolean isCompared() {
    return compared;
  }

  /** How many facts only the old or the new figures have, by table. */
  public Map<String, Long> differences() {
    return new TreeMap<>(differences);
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
