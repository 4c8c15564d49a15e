// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.composition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.areas.membership.Absence;
import nl.socialteams.areas.membership.AbsenceRepository;
import nl.socialteams.areas.membership.Membership;
import nl.socialteams.knowntime.Knowledge;

/** Nobody is absent from a team any more once they have left it. */
@ApplicationScoped
class CutAbsences {
  private final AbsenceRepository absences;

  @Inject
  CutAbsences(AbsenceRepository absences) {
    this.absences = absences;
  }

  /** From that day on the membership does not run. */
  void from(LocalDate day, Membership membership, Knowledge known) {
    List<Absence> shortened = new ArrayList<>();
    for (Absence absence : absences.of(membership.id())) {
      if (absence.timeline().reaches(day)) {
        absence.timeline().supersede(known);
        if (absence.timeline().beginsBefore(day)) {
          shortened.add(absence.until(membership, day, known));
        }
      }
    }
    replace(shortened);
  }

  /** The membership runs on after all, as it did before it was cut. */
  void restore(Membership membership, LocalDate day, List<Absence> cut, Knowledge known) {
    List<Absence> longer = new ArrayList<>();
    for (Absence before : cut) {
      if (!before.timeline().beginsBefore(day)) {
        longer.add(before.until(membership, before.timeline().validUntil(), known));
        continue;
      }
      absences
          .of(membership.id(), before.absenceId())
          .filter(now -> day.equals(now.timeline().validUntil()))
          .ifPresent(
              now -> {
                now.timeline().supersede(known);
                longer.add(before.until(membership, before.timeline().validUntil(), known));
              });
    }
    replace(longer);
  }

  private void replace(List<Absence> others) {
    absences.flush();
    absences.persist(others);
    absences.flush();
  }
}
