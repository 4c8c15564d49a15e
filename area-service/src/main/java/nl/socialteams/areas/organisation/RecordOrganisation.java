// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.areas.codelist.CodesInUse;
import nl.socialteams.areas.codelist.ListCodes;
import nl.socialteams.areas.municipality.VisibleMunicipality;
import nl.socialteams.caller.Caller;
import nl.socialteams.knowntime.Knowledge;
import nl.socialteams.knowntime.KnowledgeClock;
import nl.socialteams.knowntime.Timeline;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** Records an organisation, and how it is funded from a day on. */
@ApplicationScoped
class RecordOrganisation {
  private final Caller caller;
  private final VisibleMunicipality visible;
  private final OrganisationRepository organisations;
  private final FundingRepository fundings;
  private final CodesInUse codes;
  private final KnowledgeClock knowledge;
  private final OrganisationEvents events;

  @Inject
  RecordOrganisation(
      Caller caller,
      VisibleMunicipality visible,
      OrganisationRepository organisations,
      FundingRepository fundings,
      CodesInUse codes,
      KnowledgeClock knowledge,
      OrganisationEvents events) {
    this.caller = caller;
    this.visible = visible;
    this.organisations = organisations;
    this.fundings = fundings;
    this.codes = codes;
    this.knowledge = knowledge;
    this.events = events;
  }

  Organisation record(NewOrganisation wanted) {
    caller.requireActsFor(wanted.municipality());
    String municipality = visible.municipality(wanted.municipality()).code();
    requireForm(municipality, wanted.fundingForm(), wanted.fundedFrom());
    if (organisations.isNamed(municipality, wanted.name())) {
      throw new OrganisationExists(municipality, wanted.name());
    }
    Organisation organisation = new Organisation(municipality, wanted.name());
    organisations.persistAndFlush(organisation);
    Knowledge known = knowledge.known(wanted.knownSince());
    fund(organisation, wanted.fundingForm(), wanted.fundedFrom(), known);
    return organisation;
  }

  /** From that day on until further notice; what was to hold then no longer will. */
  void fundOtherwise(Organisation organisation, NewFunding wanted) {
    requireForm(organisation.municipality(), wanted.fundingForm(), wanted.from());
    Knowledge known = knowledge.known(wanted.knownSince());
    organisations.changed(organisation);
    List<Funding> shortened = new ArrayList<>();
    for (Funding running : fundings.of(organisation.id())) {
      if (running.timeline().reaches(wanted.from())) {
        running.timeline().supersede(known);
        if (running.timeline().beginsBefore(wanted.from())) {
          shortened.add(running.until(organisation, wanted.from(), known));
        }
      }
    }
    fundings.flush();
    fundings.persist(shortened);
    fund(organisation, wanted.fundingForm(), wanted.from(), known);
  }

  /**
   * @param clientId null for none
   */
  void signInWith(Organisation organisation, String clientId) {
    organisation.signInWith(clientId);
    organisations.flush();
    events.changed(organisation);
  }

  private void fund(Organisation organisation, String form, LocalDate from, Knowledge known) {
    fundings.persistAndFlush(new Funding(organisation, form, Timeline.of(from, null, known)));
    events.changed(organisation);
  }

  private void requireForm(String municipality, String form, LocalDate on) {
    List<Fault> faults = new ArrayList<>();
    codes.requireCode(municipality, ListCodes.FUNDING_FORM, form, on, "/fundingForm", faults);
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
  }
}
