// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.memberterms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.areas.codelist.CodesInUse;
import nl.socialteams.areas.codelist.ListCodes;
import nl.socialteams.areas.organisation.OrganisationRepository;
import nl.socialteams.problem.Fault;

/** What can be wrong with terms. */
@ApplicationScoped
public class TermsFaults {
  private final CodesInUse codes;
  private final OrganisationRepository organisations;

  @Inject
  TermsFaults(CodesInUse codes, OrganisationRepository organisations) {
    this.codes = codes;
    this.organisations = organisations;
  }

  public List<Fault> in(String municipality, MembershipTerms terms, LocalDate on) {
    List<Fault> faults = new ArrayList<>();
    if (!organisations.isOf(municipality, terms.organisationId())) {
      faults.add(fault("organisationId", "unknown-organisation", terms.organisationId()));
    }
    codes.requireCode(
        municipality, ListCodes.DISCIPLINE, terms.discipline(), on, "/terms/discipline", faults);
    if (terms.hoursPerWeek() != null && terms.fte() != null) {
      faults.add(fault("fte", "hours-or-fte"));
    }
    boolean isVolunteer = terms.kind() == MemberKind.VOLUNTEER;
    if (!isVolunteer && terms.volunteer() != null) {
      faults.add(fault("volunteer", "only-for-volunteers"));
    }
    return faults;
  }

  private static Fault fault(String member, String code, Object... details) {
    return Fault.of(Fault.Place.BODY, "/terms/" + member, code, details);
  }
}
