// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.accesslog.AccessRecorder;
import nl.socialteams.cases.casefile.CaseFile;
import nl.socialteams.cases.casefile.CaseFileRepository;
import nl.socialteams.cases.client.Client;
import nl.socialteams.cases.client.ClientIdentities;
import nl.socialteams.cases.client.ClientIdentity;
import nl.socialteams.cases.client.ClientRepository;
import nl.socialteams.cases.household.Director;
import nl.socialteams.cases.household.DirectorView;
import nl.socialteams.cases.household.Directors;
import nl.socialteams.cases.registration.Registration;
import nl.socialteams.cases.registration.RegistrationRepository;
import nl.socialteams.cases.teammapping.MappedTeams;
import nl.socialteams.knowntime.Today;

import static nl.socialteams.cases.access.Among.these;

/** Puts the lines of a page together: each kind of thing is read once for all of them. */
@ApplicationScoped
class ShowWorkList {
  private final CaseFileRepository cases;
  private final RegistrationRepository registrations;
  private final ClientRepository clients;
  private final ClientIdentities identities;
  private final MappedTeams teams;
  private final Directors directors;
  private final WorkOfCases workOfCases;
  private final Today today;
  private final AccessRecorder access;

  @Inject
  ShowWorkList(
      CaseFileRepository cases,
      RegistrationRepository registrations,
      ClientRepository clients,
      ClientIdentities identities,
      MappedTeams teams,
      Directors directors,
      WorkOfCases workOfCases,
      Today today,
      AccessRecorder access) {
    this.cases = cases;
    this.registrations = registrations;
    this.clients = clients;
    this.identities = identities;
    this.teams = teams;
    this.directors = directors;
    this.workOfCases = workOfCases;
    this.today = today;
    this.access = access;
  }

  List<WorkListLine> lines(List<UUID> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<UUID, CaseFile> files = byId(these(cases, ids), CaseFile::id);
    List<UUID> of = files.values().stream().map(CaseFile::registration).toList();
    Map<UUID, Registration> told = byId(these(registrations, of), Registration::id);
    List<UUID> whom = files.values().stream().map(CaseFile::client).toList();
    Map<UUID, Client> persons = byId(these(clients, whom), Client::id);
    Map<UUID, List<WorkView>> work = workOfCases.of(ids);
    Map<UUID, Director> directing =
        directors.on(files.values().stream().map(CaseFile::household).toList(), today.date());
    Map<UUID, Optional<String>> names =
        files.values().stream()
            .map(CaseFile::team)
            .distinct()
            .collect(
                Collectors.toMap(
                    Function.identity(), team -> Optional.ofNullable(teams.nameOf(team))));
    return ids.stream()
        .map(files::get)
        .map(
            file ->
                line(
                    file,
                    told.get(file.registration()),
                    persons.get(file.client()),
                    names.get(file.team()).orElse(null),
                    directing.get(file.household()),
                    work.getOrDefault(file.id(), List.of())))
        .toList();
  }

  private static <T> Map<UUID, T> byId(List<T> found, Function<T, UUID> id) {
    return found.stream().collect(Collectors.toMap(id, Function.identity()));
  }

  private WorkListLine line(
      CaseFile file,
      Registration told,
      Client client,
      String teamName,
      Director director,
      List<WorkView> work) {
    access.tells("case", file.id(), ClientIdentities.subject(client.id()), file.municipality());
    ClientIdentity who = identities.of(client);
    LocalDate next = work.isEmpty() ? null : work.getFirst().dueOn();
    return new WorkListLine(
        file.id(),
        client.id(),
        who.givenName(),
        who.familyName(),
        file.household(),
        file.phase(),
        file.team(),
        teamName,
        director == null ? null : DirectorView.of(director),
        told.neighbourhoodCode(),
        file.openedOn(),
        next,
        work);
  }
}
