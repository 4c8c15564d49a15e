// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.personexport;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.ws.rs.NotFoundException;

import nl.socialteams.caller.Caller;
import nl.socialteams.cases.access.CaseRights;
import nl.socialteams.cases.access.VisibleMunicipality;
import nl.socialteams.cases.casefile.VisibleCase;
import nl.socialteams.cases.registration.VisibleRegistration;

/**
 * Policy: who works in files exports what they see of a case's client; who watches over privacy, of
 * every client of the municipality. While processing is restricted only the latter does, after
 * stating for what.
 */
@ApplicationScoped
class PersonToExport {
  private final Caller caller;
  private final VisibleCase visible;
  private final VisibleRegistration registrations;
  private final VisibleMunicipality visibleMunicipality;
  private final EntityManager entities;

  @Inject
  PersonToExport(
      Caller caller,
      VisibleCase visible,
      VisibleRegistration registrations,
      VisibleMunicipality visibleMunicipality,
      EntityManager entities) {
    this.caller = caller;
    this.visible = visible;
    this.registrations = registrations;
    this.visibleMunicipality = visibleMunicipality;
    this.entities = entities;
  }

  /**
   * @throws NotFoundException where the case is absent or not visible
   * @throws PurposeNotStated where processing is restricted, and nothing said for what it is read
   */
  ExportedPerson ofCase(UUID caseId) {
    if (caller.has(CaseRights.READ)) {
      visible.caseFile(caseId);
    }
    return found("person_to_export", caseId).orElseThrow(() -> absent("awaits_purpose", caseId));
  }

  /**
   * The same by the client, who may have no case.
   *
   * @throws NotFoundException where the client is absent or not visible
   * @throws PurposeNotStated where processing is restricted, and nothing said for what it is read
   */
  ExportedPerson ofClient(UUID client) {
    if (caller.has(CaseRights.READ)) {
      registrations.ofClient(client);
    }
    return found("client_to_export", client)
        .orElseThrow(() -> absent("client_awaits_purpose", client));
  }

  private Optional<ExportedPerson> found(String function, UUID id) {
    return entities
        .createNativeQuery(
            "select client, municipality, clients, cases, registrations, households from "
                + function
                + "(:id)",
            Tuple.class)
        .setParameter("id", id)
        .getResultStream()
        .map(row -> person((Tuple) row))
        .findFirst();
  }

  private RuntimeException absent(String function, UUID id) {
    Boolean awaits =
        (Boolean)
            entities
                .createNativeQuery("select " + function + "(:id)")
                .setParameter("id", id)
                .getSingleResult();
    return awaits ? new PurposeNotStated() : new NotFoundException();
  }

  private ExportedPerson person(Tuple row) {
    return new ExportedPerson(
        row.get(0, UUID.class),
        visibleMunicipality.code(row.get(1, String.class)),
        List.of(row.get(2, UUID[].class)),
        List.of(row.get(3, UUID[].class)),
        List.of(row.get(4, UUID[].class)),
        List.of(row.get(5, UUID[].class)));
  }
}
