// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.areas.AreaOutbox;
import nl.socialteams.areas.memberterms.FullTime;
import nl.socialteams.areas.memberterms.MembershipTerms;
import nl.socialteams.areas.worker.Login;
import nl.socialteams.areas.worker.WorkerRepository;
import nl.socialteams.contracts.area.AreaEvents;
import nl.socialteams.contracts.area.MemberTerm;
import nl.socialteams.contracts.area.MembershipState;
import nl.socialteams.contracts.area.StandIn;
import nl.socialteams.contracts.area.WorkerAbsence;
import nl.socialteams.knowntime.Timeline;

/** Tells other services who works where, by pseudonym and login, never by name. */
@ApplicationScoped
public class MembershipEvents {
  private final WorkerRepository workers;
  private final TermRepository terms;
  private final AbsenceRepository absences;
  private final FullTime fullTime;
  private final AreaOutbox outbox;

  @Inject
  MembershipEvents(
      WorkerRepository workers,
      TermRepository terms,
      AbsenceRepository absences,
      FullTime fullTime,
      AreaOutbox outbox) {
    this.workers = workers;
    this.terms = terms;
    this.absences = absences;
    this.fullTime = fullTime;
    this.outbox = outbox;
  }

  public void changed(Membership membership) {
    Login login = workers.loginOf(membership.worker());
    outbox.publish(
        AreaEvents.MEMBERSHIP_CHANGED,
        membership.id().toString(),
        new MembershipState(
            membership.id(),
            membership.municipality(),
            membership.version(),
            membership.team(),
            membership.worker(),
            login == null ? null : login.issuer(),
            login == null ? null : login.subject(),
            terms.history(membership.id()).stream().map(this::told).toList(),
            absences.history(membership.id()).stream().map(this::told).toList()));
  }

  private MemberTerm told(MembershipTerm term) {
    MembershipTerms agreed = term.terms();
    Timeline timeline = term.timeline();
    return new MemberTerm(
        term.id(),
        agreed.kind().name(),
        agreed.function().name(),
        agreed.discipline(),
        agreed.focus().name(),
        agreed.organisationId(),
        agreed.attachment().name(),
        agreed.steeredBy().name(),
        fullTime.hoursOf(agreed),
        fullTime.fteOf(agreed),
        timeline.validFrom(),
        timeline.validUntil(),
        timeline.knownFrom(),
        timeline.knownUntil(),
        timeline.asserted());
  }

  private WorkerAbsence told(Absence absence) {
    Timeline timeline = absence.timeline();
    return new WorkerAbsence(
        absence.absenceId(),
        standIn(absence),
        timeline.validFrom(),
        timeline.validUntil(),
        timeline.knownFrom(),
        timeline.knownUntil(),
        timeline.asserted());
  }

  private StandIn standIn(Absence absence) {
    if (absence.standIn() == null) {
      return null;
    }
    Login login = workers.loginOf(absence.standIn());
    return new StandIn(
        absence.standIn(),
        login == null ? null : login.issuer(),
        login == null ? null : login.subject());
  }
}
