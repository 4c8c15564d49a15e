// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.areas.codelist.CodesInUse;
import nl.socialteams.areas.codelist.ListCodes;
import nl.socialteams.areas.neighbourhood.OwnNeighbourhoods;
import nl.socialteams.areas.participant.Participant;
import nl.socialteams.areas.participant.VisibleParticipant;
import nl.socialteams.knowntime.Knowledge;
import nl.socialteams.knowntime.NextStatus;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** Records what a resident asks or offers, and that it is withdrawn. */
@ApplicationScoped
public class RecordEntry {
  private final VisibleParticipant participants;
  private final OwnNeighbourhoods neighbourhoods;
  private final CodesInUse codes;
  private final NextStatus nextStatus;
  private final EntryDescriptions descriptions;
  private final EntryRepository entries;
  private final ExchangeEvents events;

  @Inject
  RecordEntry(
      VisibleParticipant participants,
      OwnNeighbourhoods neighbourhoods,
      CodesInUse codes,
      NextStatus nextStatus,
      EntryDescriptions descriptions,
      EntryRepository entries,
      ExchangeEvents events) {
    this.participants = participants;
    this.neighbourhoods = neighbourhoods;
    this.codes = codes;
    this.nextStatus = nextStatus;
    this.descriptions = descriptions;
    this.entries = entries;
    this.events = events;
  }

  public ExchangeEntry record(Side side, NewEntry wanted) {
    Participant participant = participants.named(wanted.participantId(), "/participantId");
    check(participant.municipality(), wanted);
    Knowledge known =
        nextStatus.known("/enteredOn", wanted.enteredOn(), wanted.knownSince(), List.of());
    ExchangeEntry entry =
        new ExchangeEntry(side, participant.municipality(), wanted, known, descriptions);
    entries.persistAndFlush(entry);
    events.changed(entry);
    return entry;
  }

  public void withdraw(ExchangeEntry entry, LocalDate on, Instant knownSince) {
    entry.withdraw(on, nextStatus.known("/withdrawnOn", on, knownSince, entry.history()));
    entries.flush();
    events.changed(entry);
  }

  private void check(String municipality, NewEntry wanted) {
    List<Fault> faults = new ArrayList<>();
    codes.requireCode(
        municipality, ListCodes.EXCHANGE_KIND, wanted.kind(), wanted.enteredOn(), "/kind", faults);
    neighbourhoods
        .fault(municipality, "/neighbourhoodCode", wanted.neighbourhoodCode())
        .ifPresent(faults::add);
    if (wanted.untilDay() != null && wanted.untilDay().isBefore(wanted.enteredOn())) {
      faults.add(Fault.of(Fault.Place.BODY, "/untilDay", "period-reversed"));
    }
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
  }
}
