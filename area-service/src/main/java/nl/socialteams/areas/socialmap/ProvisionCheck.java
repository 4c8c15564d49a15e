// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.socialmap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.areas.codelist.CodesInUse;
import nl.socialteams.areas.codelist.ListCodes;
import nl.socialteams.areas.neighbourhood.OwnNeighbourhoods;
import nl.socialteams.areas.organisation.OrganisationRepository;
import nl.socialteams.knowntime.Today;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** Checks what a provision says of itself against what the municipality knows. */
@ApplicationScoped
class ProvisionCheck {
  private final OwnNeighbourhoods neighbourhoods;
  private final OrganisationRepository organisations;
  private final CodesInUse codes;
  private final Today today;

  @Inject
  ProvisionCheck(
      OwnNeighbourhoods neighbourhoods,
      OrganisationRepository organisations,
      CodesInUse codes,
      Today today) {
    this.neighbourhoods = neighbourhoods;
    this.organisations = organisations;
    this.codes = codes;
    this.today = today;
  }

  /**
   * @throws InvalidInput with everything that is wrong
   */
  void check(NewProvision provision) {
    check(provision, "");
  }

  /**
   * @param pointer where the provision stands in what was sent
   */
  void check(NewProvision provision, String pointer) {
    List<Fault> faults = new ArrayList<>();
    checkCodes(provision, faults);
    checkOrganisation(provision, faults);
    checkReach(provision, faults);
    checkValidity(provision, faults);
    checkPlace(provision.place(), faults);
    if (provision.openingHours() != null) {
      faults.addAll(provision.openingHours().faults("/openingHours"));
    }
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults.stream().map(fault -> below(pointer, fault)).toList());
    }
  }

  private static Fault below(String pointer, Fault fault) {
    return new Fault(fault.place(), pointer + fault.pointer(), fault.code(), fault.details());
  }

  /** By the lists of today, or of the first day where that is still to come. */
  private void checkCodes(NewProvision provision, List<Fault> faults) {
    LocalDate now = today.date();
    LocalDate on = provision.validFrom().isAfter(now) ? provision.validFrom() : now;
    String municipality = provision.municipality();
    codes.requireCode(
        municipality, ListCodes.PROVISION_KIND, provision.kind(), on, "/kind", faults);
    for (int at = 0; at < provision.lifeDomains().size(); at++) {
      String domain = provision.lifeDomains().get(at);
      codes.requireCode(
          municipality, ListCodes.LIFE_DOMAIN, domain, on, "/lifeDomains/" + at, faults);
    }
  }

  private void checkOrganisation(NewProvision provision, List<Fault> faults) {
    UUID organisation = provision.organisationId();
    if (organisation != null && !organisations.isOf(provision.municipality(), organisation)) {
      faults.add(fault("/organisationId", "unknown-organisation", organisation));
    }
  }

  private void checkReach(NewProvision provision, List<Fault> faults) {
    List<String> reached = provision.neighbourhoodsReached();
    if (provision.wholeMunicipality() != reached.isEmpty()) {
      faults.add(fault("/neighbourhoodCodes", "reach-unclear"));
    }
    faults.addAll(neighbourhoods.faults(provision.municipality(), "/neighbourhoodCodes", reached));
  }

  private static void checkValidity(NewProvision provision, List<Fault> faults) {
    LocalDate until = provision.validUntil();
    if (until != null && until.isBefore(provision.validFrom())) {
      faults.add(fault("/validUntil", "period-reversed"));
    }
  }

  private static void checkPlace(ProvisionPlace place, List<Fault> faults) {
    if (place != null && (place.longitude() == null) != (place.latitude() == null)) {
      String missing = place.longitude() == null ? "/place/longitude" : "/place/latitude";
      faults.add(fault(missing, "coordinate-missing"));
    }
  }

  private static Fault fault(String pointer, String code, Object... details) {
    return Fault.of(Fault.Place.BODY, pointer, code, details);
  }
}
