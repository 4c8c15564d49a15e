// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.testmunicipality;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.caller.Caller;
import nl.socialteams.caller.MunicipalityNotGranted;
import nl.socialteams.contracts.area.TestMunicipalities;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/**
 * Takes back all that the caller delivered in a test municipality, many at a time: broken off, it
 * goes on when it is called again, and where nothing is left it does nothing.
 */
@ApplicationScoped
class ResetDeliveries {
  private static final int AT_ONCE = 2_000;

  private final Caller caller;
  private final ResetBatch batch;

  @Inject
  ResetDeliveries(Caller caller, ResetBatch batch) {
    this.caller = caller;
    this.batch = batch;
  }

  /**
   * @throws MunicipalityNotGranted where the token does not name it
   * @throws InvalidInput where people live in it
   */
  TestReset reset(String municipality) {
    caller.requireActsFor(municipality);
    if (!TestMunicipalities.include(municipality)) {
      throw new InvalidInput(
          List.of(Fault.of(Fault.Place.BODY, "/municipality", "no-test-municipality")));
    }
    TestReset taken = TestReset.nothingYet(municipality);
    TestReset last;
    do {
      last = batch.reset(municipality, AT_ONCE);
      taken = taken.and(last);
    } while (last.registrations() == AT_ONCE);
    return taken;
  }
}
