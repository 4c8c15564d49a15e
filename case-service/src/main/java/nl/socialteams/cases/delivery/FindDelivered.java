// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.delivery;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cases.access.VisibleMunicipality;
import nl.socialteams.cases.ownidentifier.OwnIdentifiers;
import nl.socialteams.cases.registration.RegistrationList;
import nl.socialteams.cases.registration.ShowRegistration;
import nl.socialteams.cases.registration.VisibleRegistration;

/** Finds many registrations back: what is not there and what is not visible are both left out. */
@ApplicationScoped
class FindDelivered {
  private final VisibleMunicipality visibleMunicipality;
  private final OwnIdentifiers identifiers;
  private final VisibleRegistration visible;
  private final ShowRegistration showRegistration;

  @Inject
  FindDelivered(
      VisibleMunicipality visibleMunicipality,
      OwnIdentifiers identifiers,
      VisibleRegistration visible,
      ShowRegistration showRegistration) {
    this.visibleMunicipality = visibleMunicipality;
    this.identifiers = identifiers;
    this.visible = visible;
    this.showRegistration = showRegistration;
  }

  RegistrationList known(RegistrationSearch wanted) {
    String municipality = visibleMunicipality.code(wanted.municipality());
    return show(
        wanted.ownIdentifiers().stream()
            .flatMap(own -> identifiers.registration(municipality, own).stream())
            .toList());
  }

  RegistrationList show(List<UUID> registrations) {
    return new RegistrationList(
        visible.among(registrations).stream().map(showRegistration::show).toList());
  }
}
