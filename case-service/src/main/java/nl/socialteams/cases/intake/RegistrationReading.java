// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cases.client.ClientFaults;
import nl.socialteams.cases.codelist.KnownCodes;
import nl.socialteams.cases.codelist.ListCodes;
import nl.socialteams.cases.household.Household;
import nl.socialteams.cases.registration.NewRegistration;
import nl.socialteams.cases.teammapping.MappedAreas;
import nl.socialteams.cases.teammapping.MappedPart;
import nl.socialteams.knowntime.Today;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** Finds what a registration names, and says of all that cannot be. */
@ApplicationScoped
class RegistrationReading {
  private final Today today;
  private final MappedAreas areas;
  private final JoinableHousehold joinable;
  private final KnownCodes codes;

  @Inject
  RegistrationReading(
      Today today, MappedAreas areas, JoinableHousehold joinable, KnownCodes codes) {
    this.today = today;
    this.areas = areas;
    this.joinable = joinable;
    this.codes = codes;
  }

  /**
   * @throws InvalidInput with every date that cannot be and everything that is not known
   */
  KnownNames read(NewRegistration told) {
    List<Fault> faults = new ArrayList<>();
    if (told.registeredOn().isAfter(today.date())) {
      faults.add(fault("/registeredOn", "day-ahead"));
    }
    faults.addAll(ClientFaults.of(told.client(), "/client", told.registeredOn()));
    checkDomains(told, faults);
    KnownNames names = new KnownNames(part(told, faults), household(told, faults));
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
    return names;
  }

  private void checkDomains(NewRegistration told, List<Fault> faults) {
    List<String> domains = told.question().domains();
    for (int at = 0; at < domains.size(); at++) {
      codes.require(
          told.municipality(),
          ListCodes.LIFE_DOMAIN,
          told.registeredOn(),
          domains.get(at),
          "/question/lifeDomains/" + at,
          faults);
    }
  }

  private MappedPart part(NewRegistration told, List<Fault> faults) {
    String code = told.neighbourhoodCode();
    if (!areas.knows(told.municipality(), code)) {
      faults.add(fault("/neighbourhoodCode", "unknown-neighbourhood", code));
      return null;
    }
    if (told.part() == null) {
      return null;
    }
    Optional<MappedPart> part =
        areas.parts(code).stream().filter(known -> known.name().equals(told.part())).findFirst();
    if (part.isEmpty()) {
      faults.add(fault("/part", "unknown-part", code, told.part()));
    }
    return part.orElse(null);
  }

  private Household household(NewRegistration told, List<Fault> faults) {
    if (told.householdId() == null) {
      return null;
    }
    Optional<Household> household = joinable.find(told.householdId(), told.municipality());
    if (household.isEmpty()) {
      faults.add(fault("/householdId", "unknown-household", told.householdId()));
    }
    return household.orElse(null);
  }

  private static Fault fault(String pointer, String code, Object... details) {
    return Fault.of(Fault.Place.BODY, pointer, code, details);
  }
}
