// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.householdmembers;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.accesslog.AccessRecorder;
import nl.socialteams.cases.client.ClientIdentities;
import nl.socialteams.cases.household.Director;
import nl.socialteams.cases.household.DirectorView;
import nl.socialteams.cases.household.Directors;
import nl.socialteams.cases.household.Household;
import nl.socialteams.cases.registration.RegistrationRepository;
import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;
import nl.socialteams.knowntime.Today;

/** Shows a household: its members whose file the caller sees, and who directs it. */
@ApplicationScoped
class ShowHousehold {
  private static final LocalDate AFTER_ALL = LocalDate.of(9999, 12, 31);

  private final Today today;
  private final Directors directors;
  private final RegistrationRepository registrations;
  private final AccessRecorder access;

  @Inject
  ShowHousehold(
      Today today,
      Directors directors,
      RegistrationRepository registrations,
      AccessRecorder access) {
    this.today = today;
    this.directors = directors;
    this.registrations = registrations;
    this.access = access;
  }

  HouseholdRecord show(Household household) {
    List<UUID> clients = registrations.clientsOf(household.id());
    clients.forEach(client -> note(household, client));
    return new HouseholdRecord(
        household.id(),
        household.municipality(),
        clients,
        directors.on(household.id(), today.date()).map(DirectorView::of).orElse(null));
  }

  Page<DirectorView> directors(Household household, Cursor after, int limit) {
    List<Director> found = directors.history(household.id(), after.day(0, AFTER_ALL), limit + 1);
    return Page.of(found, limit, last -> Cursor.after(last.since())).map(DirectorView::of);
  }

  private void note(Household household, UUID client) {
    access.tells(
        "household", household.id(), ClientIdentities.subject(client), household.municipality());
  }
}
