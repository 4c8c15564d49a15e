// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;

import com.github.f4b6a3.uuid.UuidCreator;

import nl.socialteams.knowntime.Knowledge;
import nl.socialteams.knowntime.KnownStatus;

/** A request or an offer of a participant. */
@Entity
public class ExchangeEntry {
  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  private Side side;

  private String municipality;
  private UUID participant;
  private String kind;
  private String neighbourhood;
  private byte[] sealed;
  private UUID caseId;
  private LocalDate enteredOn;
  private LocalDate untilDay;

  @Enumerated(EnumType.STRING)
  private EntryStatus status;

  @ElementCollection
  @CollectionTable(name = "exchange_entry_status", joinColumns = @JoinColumn(name = "entry"))
  @OrderColumn(name = "place")
  private List<KnownStatus> history = new ArrayList<>();

  @Version private long version;

  protected ExchangeEntry() {}

  ExchangeEntry(
      Side side,
      String municipality,
      NewEntry wanted,
      Knowledge known,
      EntryDescriptions descriptions) {
    this.id = UuidCreator.getTimeOrderedEpoch();
    this.side = side;
    this.municipality = municipality;
    this.participant = wanted.participantId();
    this.kind = wanted.kind();
    this.neighbourhood = wanted.neighbourhoodCode();
    this.sealed = descriptions.seal(this, wanted.description());
    this.caseId = wanted.caseId();
    this.enteredOn = wanted.enteredOn();
    this.untilDay = wanted.untilDay();
    this.version = 1;
    become(EntryStatus.OPEN, enteredOn, known);
  }

  /**
   * @throws EntryNotOpen where it was matched or is over
   */
  public void match(LocalDate on, Knowledge known) {
    require(EntryStatus.OPEN);
    become(EntryStatus.MATCHED, on, known);
  }

  public void fulfil(LocalDate on, Knowledge known) {
    require(EntryStatus.MATCHED);
    become(EntryStatus.FULFILLED, on, known);
  }

  /** Its match was dissolved. */
  public void reopen(LocalDate on, Knowledge known) {
    require(EntryStatus.MATCHED);
    become(EntryStatus.OPEN, on, known);
  }

  void withdraw(LocalDate on, Knowledge known) {
    require(EntryStatus.OPEN);
    become(EntryStatus.WITHDRAWN, on, known);
  }

  /** The case that it came from is no more. */
  void leaveCase() {
    caseId = null;
  }

  /**
   * @throws EntryNotOpen where it was matched or is over
   */
  public void requireOpen() {
    require(EntryStatus.OPEN);
  }

  private void require(EntryStatus needed) {
    if (status != needed) {
      throw new EntryNotOpen(side, status);
    }
  }

  private void become(EntryStatus next, LocalDate on, Knowledge known) {
    status = next;
    history.add(KnownStatus.of(next, on, known));
  }

  /** The day since which it is no longer open; null while it is. */
  public LocalDate closedOn() {
    return status == EntryStatus.OPEN ? null : history.getLast().onDay();
  }

  public UUID id() {
    return id;
  }

  public Side side() {
    return side;
  }

  public String municipality() {
    return municipality;
  }

  public UUID participant() {
    return participant;
  }

  public String kind() {
    return kind;
  }

  public String neighbourhood() {
    return neighbourhood;
  }

  byte[] sealed() {
    return sealed;
  }

  public UUID caseId() {
    return caseId;
  }

  public LocalDate enteredOn() {
    return enteredOn;
  }

  public LocalDate untilDay() {
    return untilDay;
  }

  public EntryStatus status() {
    return status;
  }

  public List<KnownStatus> history() {
    return List.copyOf(history);
  }

  public long version() {
    return version;
  }
}
