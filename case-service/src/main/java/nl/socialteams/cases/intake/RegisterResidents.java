// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.accesslog.AccessRecorder;
import nl.socialteams.caller.Caller;
import nl.socialteams.cases.casefile.OpenedCase;
import nl.socialteams.cases.client.Client;
import nl.socialteams.cases.client.ClientIdentities;
import nl.socialteams.cases.client.ClientRepository;
import nl.socialteams.cases.duplicates.ClientLikeness;
import nl.socialteams.cases.household.Household;
import nl.socialteams.cases.household.HouseholdRepository;
import nl.socialteams.cases.householdcomposition.RecordMember;
import nl.socialteams.cases.intake.OpenCase.Asked;
import nl.socialteams.cases.registration.AskedQuestions;
import nl.socialteams.cases.registration.Deliverer;
import nl.socialteams.cases.registration.Placement;
import nl.socialteams.cases.registration.Registration;
import nl.socialteams.cases.registration.RegistrationRepository;
import nl.socialteams.cases.teammapping.MappedPart;
import nl.socialteams.cases.teammapping.MappedTeams;
import nl.socialteams.sealing.DataSubject;

/**
 * Registers residents, one or many in one transaction: client, household, registration and, mostly,
 * a case of each. Table by table, so that the rows of many go to the database together.
 */
@ApplicationScoped
class RegisterResidents {
  private final Caller caller;
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
  RegisterResidents(
      Caller caller,
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

  /** A receipt for each, in order. */
  List<RegistrationReceipt> register(List<Registrable> residents) {
    if (residents.isEmpty()) {
      return List.of();
    }
    List<Made> made = persist(residents);
    openCase.openFor(made.stream().map(Made::asked).toList());
    likeness.compare(made.stream().map(Made::known).toList());
    made.forEach(one -> note(one.registration()));
    return made.stream().map(this::receipt).toList();
  }

  private List<Made> persist(List<Registrable> residents) {
    List<Household> lived = residents.stream().map(this::household).toList();
    List<Made> made = new ArrayList<>();
    for (int at = 0; at < residents.size(); at++) {
      made.add(client(residents.get(at), lived.get(at)));
    }
    made.forEach(one -> registrations.persist(one.registration()));
    made.forEach(
        one ->
            recordMember.registered(
                one.client(), one.of().told().registeredOn(), one.of().known()));
    return made;
  }

  private Household household(Registrable resident) {
    Household joined = resident.names().household();
    Household household = joined == null ? new Household(resident.told().municipality()) : joined;
    households.persist(household);
    return household;
  }

  private Made client(Registrable resident, Household household) {
    Client client =
        new Client(
            resident.told().municipality(), household.id(), resident.told().client(), identities);
    clients.persist(client);
    UUID part = idOf(resident.names().part());
    Registration registration =
        new Registration(
            resident.told(),
            client,
            new Placement(part, resident.served().team()),
            deliverer(),
            resident.known(),
            questions);
    return new Made(resident, client, registration);
  }

  private RegistrationReceipt receipt(Made made) {
    return RegistrationReceipt.of(
        made.registration(),
        teams.nameOf(made.of().served().team()),
        made.of().served().certainty());
  }

  private void note(Registration made) {
    DataSubject client = ClientIdentities.subject(made.client());
    access.tells("registration", made.id(), client, made.municipality());
    if (made.caseId() != null) {
      access.tells("case", made.caseId(), client, made.municipality());
    }
  }

  private Deliverer deliverer() {
    return new Deliverer(caller.issuer(), caller.subject(), caller.client());
  }

  private static UUID idOf(MappedPart part) {
    return part == null ? null : part.partId();
  }

  /** What came of a resident. */
  private record Made(Registrable of, Client client, Registration registration) {

    Asked asked() {
      return new Asked(OpenedCase.of(registration, client), of.told().question().domains());
    }

    ClientLikeness.Known known() {
      return new ClientLikeness.Known(client, of.told().client());
    }
  }
}
