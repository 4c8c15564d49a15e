// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.deployment;

import java.math.BigDecimal;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.areas.municipality.VisibleMunicipality;
import nl.socialteams.areas.organisation.OrganisationRepository;
import nl.socialteams.caller.Caller;
import nl.socialteams.knowntime.Knowledge;
import nl.socialteams.knowntime.KnowledgeClock;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** Records an agreement and adjusts it; what was agreed before stays known. */
@ApplicationScoped
class AgreeDeployment {
  private final Caller caller;
  private final VisibleMunicipality visible;
  private final OrganisationRepository organisations;
  private final ClusterFaults clusterFaults;
  private final AgreementRepository agreements;
  private final AgreementTermRepository terms;
  private final KnowledgeClock knowledge;
  private final AgreementEvents events;

  @Inject
  AgreeDeployment(
      Caller caller,
      VisibleMunicipality visible,
      OrganisationRepository organisations,
      ClusterFaults clusterFaults,
      AgreementRepository agreements,
      AgreementTermRepository terms,
      KnowledgeClock knowledge,
      AgreementEvents events) {
    this.caller = caller;
    this.visible = visible;
    this.organisations = organisations;
    this.clusterFaults = clusterFaults;
    this.agreements = agreements;
    this.terms = terms;
    this.knowledge = knowledge;
    this.events = events;
  }

  Agreement agree(NewAgreement wanted) {
    caller.requireActsFor(wanted.municipality());
    String municipality = visible.municipality(wanted.municipality()).code();
    List<Fault> faults = clusterFaults.in(municipality, wanted.cluster());
    if (!organisations.isOf(municipality, wanted.organisationId())) {
      faults.add(
          Fault.of(
              Fault.Place.BODY,
              "/organisationId",
              "unknown-organisation",
              wanted.organisationId()));
    }
    refuse(faults);
    Agreement agreement = new Agreement(municipality, wanted.organisationId(), wanted.year());
    agreements.persistAndFlush(agreement);
    settle(agreement, wanted.hours(), wanted.cluster(), knowledge.known(wanted.knownSince()));
    return agreement;
  }

  void adjust(Agreement agreement, AgreementAdjustment wanted) {
    refuse(clusterFaults.in(agreement.municipality(), wanted.cluster()));
    agreements.changed(agreement);
    Knowledge known = knowledge.known(wanted.knownSince());
    terms.of(agreement.id()).known().supersede(known);
    terms.flush();
    settle(agreement, wanted.hours(), wanted.cluster(), known);
  }

  private void settle(Agreement agreement, BigDecimal hours, Cluster cluster, Knowledge known) {
    terms.persistAndFlush(new AgreementTerm(agreement, hours, cluster, known));
    events.changed(agreement);
  }

  private static void refuse(List<Fault> faults) {
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
  }
}
