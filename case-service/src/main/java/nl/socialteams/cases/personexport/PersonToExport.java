// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.personexport;

import java.util.List;
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

/**
 * Policy: who works in files exports what they see of a case's client; who watches over privacy, of
 * every client of the municipality. While processing is restricted only the latter does, after
 * stating for what.
 */
@ApplicationScoped
class PersonToExport {
  private final Caller caller;
  private final VisibleCase visible;
  private final VisibleMunicipality visibleMunicipality;
  private final EntityManager entities;

  @Inject
  PersonToExport(
      Caller caller,
      VisibleCase visible,
      VisibleMunicipality visibleMunicipality,
      EntityManager entities) {
    this.caller = caller;
    this.visible = visible;
    this.visibleMunicipality = visibleMunicipality;
    this.entities = entities;
  }

  /**
   * @throws NotFoundException where the case is absent or not visible
   * @throws PurposeNotStated where processing is restricted, and nothing said for what it is read
   */
  ExportedPerson of(UUID caseId) {
    if (caller.has(CaseRights.READ)) {
      visible.caseFile(caseId);
    }
    List<?> found =
        entities
            .createNativeQuery(
                "select client, municipality, cases, registrations, household"
                    + " from person_to_export(:case)",
                Tuple.class)
            .setParameter("case", caseId)
            .getResultList();
    return found.stream()
        .map(row -> person((Tuple) row))
        .findFirst()
        .orElseThrow(() -> absent(caseId));
  }

  private RuntimeException absent(UUID caseId) {
    Boolean awaits =
        (Boolean)
            entities
                .createNativeQuery("select awaits_purpose(:case)")
                .setParameter("case", caseId)
                .getSingleResult();
    return awaits ? new PurposeNotStated() : new NotFoundException();
  }

  private ExportedPerson person(Tuple row) {
    return new ExportedPerson(
        row.get(0, UUID.class),
        visibleMunicipality.code(row.get(1, String.class)),
        List.of(row.get(2, UUID[].class)),
        List.of(row.get(3, UUID[].class)),
        row.get(4, UUID.class));
  }
}
