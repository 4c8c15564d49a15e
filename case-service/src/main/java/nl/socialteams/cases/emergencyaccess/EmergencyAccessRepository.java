// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.emergencyaccess;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;

/** Files that were opened because of danger, the newest first: their ids follow time. */
@ApplicationScoped
public class EmergencyAccessRepository implements PanacheRepositoryBase<EmergencyAccess, UUID> {

  /** The file of a case, of whatever team, where the caller may open it. */
  @SuppressWarnings("unchecked")
  Optional<FileInDanger> file(UUID caseId) {
    return getEntityManager()
        .createNativeQuery(
            "select registration, municipality, client from file_in_danger(:case)", Tuple.class)
        .setParameter("case", caseId)
        .getResultStream()
        .map(row -> file(caseId, (Tuple) row))
        .findFirst();
  }

  private static FileInDanger file(UUID caseId, Tuple row) {
    return new FileInDanger(
        caseId, row.get(0, UUID.class), row.get(1, String.class), row.get(2, UUID.class));
  }

  Page<EmergencyAccess> ofCase(UUID caseId, Cursor after, int limit) {
    return page("caseId = ?1 and id < ?2 order by id desc", caseId, after, limit);
  }

  Page<EmergencyAccess> ofMunicipality(String municipality, Cursor after, int limit) {
    return page("municipality = ?1 and id < ?2 order by id desc", municipality, after, limit);
  }

  private Page<EmergencyAccess> page(String query, Object of, Cursor after, int limit) {
    List<EmergencyAccess> found =
        find(query, of, after.identifier(0, Cursor.LAST)).range(0, limit).list();
    return Page.of(found, limit, last -> Cursor.after(last.id()));
  }
}
