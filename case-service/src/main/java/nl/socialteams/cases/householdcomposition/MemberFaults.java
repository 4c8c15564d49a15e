// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.householdcomposition;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cases.client.ClientFaults;
import nl.socialteams.cases.household.Household;
import nl.socialteams.knowntime.Today;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** What cannot be true of a member, all of it at once. */
@ApplicationScoped
class MemberFaults {
  private final Today today;
  private final VisibleMembers visible;

  @Inject
  MemberFaults(Today today, VisibleMembers visible) {
    this.today = today;
    this.visible = visible;
  }

  /**
   * @throws InvalidInput with every fault
   */
  void require(Household household, NewHouseholdMember told) {
    List<Fault> faults = new ArrayList<>();
    if ((told.clientId() == null) == (told.person() == null)) {
      faults.add(fault("/person", "client-or-person"));
    }
    if (told.clientId() != null && !visible.knowsClient(household, told.clientId())) {
      faults.add(fault("/clientId", "unknown-client", told.clientId()));
    }
    if (told.person() != null) {
      faults.addAll(ClientFaults.of(told.person().asClient(), "/person", today.date()));
    }
    if (told.validFrom().isAfter(today.date())) {
      faults.add(fault("/validFrom", "day-ahead"));
    }
    if (told.validUntil() != null && !told.validUntil().isAfter(told.validFrom())) {
      faults.add(fault("/validUntil", "ends-before-it-begins", told.validFrom()));
    }
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
  }

  private static Fault fault(String pointer, String code, Object... details) {
    return Fault.of(Fault.Place.BODY, pointer, code, details);
  }
}
