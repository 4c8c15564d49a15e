// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.adoption;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.knowntime.Today;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** What somebody did, they did today or before. */
@ApplicationScoped
class PastDay {
  private final Today today;

  @Inject
  PastDay(Today today) {
    this.today = today;
  }

  void require(LocalDate day, String pointer) {
    if (day.isAfter(today.date())) {
      throw new InvalidInput(List.of(Fault.of(Fault.Place.BODY, pointer, "day-ahead")));
    }
  }
}
