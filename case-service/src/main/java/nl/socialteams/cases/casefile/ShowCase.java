// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.casefile;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.accesslog.AccessRecorder;
import nl.socialteams.cases.client.Client;
import nl.socialteams.cases.client.ClientIdentities;
import nl.socialteams.cases.client.ClientRepository;
import nl.socialteams.cases.client.ClientView;
import nl.socialteams.cases.household.DirectorView;
import nl.socialteams.cases.household.Directors;
import nl.socialteams.cases.household.HouseholdView;
import nl.socialteams.cases.registration.Registration;
import nl.socialteams.cases.registration.RegistrationRepository;
import nl.socialteams.cases.registration.ShowRegistration;
import nl.socialteams.cases.teammapping.MappedTeams;
import nl.socialteams.knowntime.Today;

/** Puts the whole of a case together. */
@ApplicationScoped
public class ShowCase {
  private final Today today;
  private final MappedTeams teams;
  private final Directors directors;
  private final ClientRepository clients;
  private final ClientIdentities identities;
  private final RegistrationRepository registrations;
  private final ShowRegistration showRegistration;
  private final AccessRecorder access;

  @Inject
  ShowCase(
      Today today,
      MappedTeams teams,
      Directors directors,
      ClientRepository clients,
      ClientIdentities identities,
      RegistrationRepository registrations,
      ShowRegistration showRegistration,
      AccessRecorder access) {
    this.today = today;
    this.teams = teams;
    this.directors = directors;
    this.clients = clients;
    this.identities = identities;
    this.registrations = registrations;
    this.showRegistration = showRegistration;
    this.access = access;
  }

  public CaseView show(CaseFile caseFile) {
    Registration registration = registrations.findById(caseFile.registration());
    note(caseFile, registration.client());
    return new CaseView(
        caseFile.id(),
        caseFile.municipality(),
        caseFile.status(),
        caseFile.phase(),
        caseFile.team(),
        teams.nameOf(caseFile.team()),
        caseFile.openedOn(),
        caseFile.closedOn(),
        caseFile.closingReason(),
        director(caseFile.household()),
        client(registration.client()),
        household(caseFile.household()),
        showRegistration.show(registration));
  }

  CaseSummary inList(ListedCase listed) {
    note(listed.caseFile(), listed.client().id());
    return CaseSummary.of(listed, identities.of(listed.client()));
  }

  private void note(CaseFile caseFile, UUID client) {
    access.tells("case", caseFile.id(), ClientIdentities.subject(client), caseFile.municipality());
  }

  private ClientView client(UUID id) {
    Client client = clients.findById(id);
    return ClientView.of(client, identities.of(client));
  }

  private DirectorView director(UUID household) {
    return directors.on(household, today.date()).map(DirectorView::of).orElse(null);
  }

  private HouseholdView household(UUID id) {
    return new HouseholdView(id, registrations.clientsOf(id));
  }
}
