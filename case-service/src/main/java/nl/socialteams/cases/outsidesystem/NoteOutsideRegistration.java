// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.outsidesystem;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.github.f4b6a3.uuid.UuidCreator;

import nl.socialteams.cases.CaseOutbox;
import nl.socialteams.cases.teammapping.MappedTeam;
import nl.socialteams.contracts.cases.CaseEvents;
import nl.socialteams.contracts.cases.OutsideRegistration;
import nl.socialteams.knowntime.Today;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** Notes that a team helped somebody in a month, under an id that tells nothing. */
@ApplicationScoped
class NoteOutsideRegistration {
  private final Today today;
  private final VisibleTeam visible;
  private final NotedMonths noted;
  private final CaseOutbox outbox;

  @Inject
  NoteOutsideRegistration(Today today, VisibleTeam visible, NotedMonths noted, CaseOutbox outbox) {
    this.today = today;
    this.visible = visible;
    this.noted = noted;
    this.outbox = outbox;
  }

  void note(NewOutsideRegistration told) {
    MappedTeam team = read(told);
    UUID id = UuidCreator.getRandomBased();
    noted.add(id, team, told.month());
    outbox.publishAnonymously(
        CaseEvents.OUTSIDE_REGISTRATION_NOTED,
        id.toString(),
        told.month().atStartOfDay().toInstant(ZoneOffset.UTC),
        new OutsideRegistration(id, team.municipality(), team.teamId(), told.month()));
  }

  private MappedTeam read(NewOutsideRegistration told) {
    List<Fault> faults = new ArrayList<>();
    if (told.month().getDayOfMonth() != 1) {
      faults.add(fault("/month", "not-a-first-day"));
    }
    if (told.month().isAfter(today.date())) {
      faults.add(fault("/month", "day-ahead"));
    }
    Optional<MappedTeam> team = visible.find(told.teamId());
    if (team.isEmpty()) {
      faults.add(fault("/teamId", "unknown-team", told.teamId()));
    } else if (!worksIn(team.get(), told.month())) {
      faults.add(fault("/teamId", "team-not-working", team.get().name(), told.month()));
    }
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
    return team.orElseThrow();
  }

  private static boolean worksIn(MappedTeam team, LocalDate month) {
    return team.worksBetween(month.withDayOfMonth(1), month.withDayOfMonth(1).plusMonths(1));
  }

  private static Fault fault(String pointer, String code, Object... details) {
    return Fault.of(Fault.Place.BODY, pointer, code, details);
  }
}
