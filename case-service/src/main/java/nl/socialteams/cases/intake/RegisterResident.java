// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.intake;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.accesslog.AccessRecorder;
import nl.socialteams.caller.Caller;
import nl.socialteams.cases.client.Client;
import nl.socialteams.cases.client.ClientIdentities;
import nl.socialteams.cases.client.ClientRepository;
import nl.socialteams.cases.duplicates.ClientLikeness;
import nl.socialteams.cases.household.Household;
import nl.socialteams.cases.household.HouseholdRepository;
import nl.socialteams.cases.householdcomposition.RecordMember;
import nl.socialteams.cases.registration.AskedQuestions;
import nl.socialteams.cases.registration.Deliverer;
import nl.socialteams.cases.registration.NewRegistration;
import nl.socialteams.cases.registration.Placement;
import nl.socialteams.cases.registration.Registration;
import nl.socialteams.cases.registration.RegistrationRepository;
import nl.socialteams.cases.teammapping.MappedPart;
import nl.socialteams.cases.teammapping.MappedTeams;
import nl.socialteams.cases.teammapping.ServedArea;
import nl.socialteams.knowntime.Knowledge;
import nl.socialteams.knowntime.KnowledgeClock;
import nl.socialteams.sealing.DataSubject;

/** Registers a resident in one call: client, household, registration and, mostly, a case. */
@ApplicationScoped
class RegisterResident {
  private final Caller caller;
  private final RegistrationReading reading;
  private final KnowledgeClock knowledge;
  private final TeamForCase teamForCase;
  private final MappedTeams teams;
  private final HouseholdRepository households;
  private final RecordMember recordMember;
  private final ClientRepository clients;
  private final ClientIdentities identities;
  private final RegistrationRepository registrations;
  private final AskedQuestions questions;
  private final OpenCase openCase;
  private final ClientLikeness likeness;
  private final AccessRecorder access;

  @Inject
  RegisterResident(
      Caller caller,
      RegistrationReading reading,
      KnowledgeClock knowledge,
      TeamForCase teamForCase,
      MappedTeams teams,
      HouseholdRepository households,
      RecordMember recordMember,
      ClientRepository clients,
      ClientIdentities identities,
      RegistrationRepository registrations,
      AskedQuestions questions,
      OpenCase openCase,
      ClientLikeness likeness,
      AccessRecorder access) {
    this.caller = caller;
    this.reading = reading;
    this.knowledge = knowledge;
    this.teamForCase = teamForCase;
    this.teams = teams;
    this.households = households;
    this.recordMember = recordMember;
    this.clients = clients;
    this.identities = identities;
    this.registrations = registrations;
    this.questions = questions;
    this.openCase = openCase;
    this.likeness = likeness;
    this.access = access;
  }

  RegistrationReceipt register(NewRegistration told) {
    caller.requireActsFor(told.municipality());
    KnownNames names = reading.read(told);
    Knowledge known = knowledge.known(told.knownSince());
    ServedArea served = teamForCase.find(told, names.part());
    Client client = client(told, names.household());
    Placement placement = new Placement(idOf(names.part()), served.team());
    Registration registration =
        new Registration(told, client, placement, deliverer(), known, questions);
    registrations.persistAndFlush(registration);
    recordMember.registered(client, told.registeredOn(), known);
    openCase.openFor(registration, told.question().domains());
    likeness.compare(client, told.client());
    note(registration);
    return RegistrationReceipt.of(registration, teams.nameOf(served.team()), served.certainty());
  }

  private void note(Registration made) {
    DataSubject client = ClientIdentities.subject(made.client());
    access.tells("registration", made.id(), client, made.municipality());
    if (made.caseId() != null) {
      access.tells("case", made.caseId(), client, made.municipality());
    }
  }

  private Client client(NewRegistration told, Household joined) {
    Household household = joined == null ? new Household(told.municipality()) : joined;
    households.persist(household);
    Client client = new Client(told.municipality(), household.id(), told.client(), identities);
    clients.persist(client);
    return client;
  }

  private Deliverer deliverer() {
    return new Deliverer(caller.issuer(), caller.subject(), caller.client());
  }

  private static UUID idOf(MappedPart part) {
    return part == null ? null : part.partId();
  }
}
