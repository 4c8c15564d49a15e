// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.socialmap;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** Replaces what the map says of a provision, or ends it. */
@ApplicationScoped
class ChangeProvision {
  private final ProvisionCheck check;
  private final ProvisionRepository provisions;

  @Inject
  ChangeProvision(ProvisionCheck check, ProvisionRepository provisions) {
    this.check = check;
    this.provisions = provisions;
  }

  /**
   * @throws InvalidInput also where it would move to another municipality
   */
  void replace(Provision provision, NewProvision wanted) {
    if (!wanted.municipality().equals(provision.municipality())) {
      throw new InvalidInput(
          List.of(Fault.of(Fault.Place.BODY, "/municipality", "municipality-fixed")));
    }
    check.check(wanted);
    provision.replace(wanted);
    provisions.flush();
  }

  void end(Provision provision, LocalDate on) {
    provision.end(on);
    provisions.flush();
  }
}
