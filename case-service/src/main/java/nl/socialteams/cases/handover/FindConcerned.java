// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.handover;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import nl.socialteams.cases.casefile.CaseFile;
import nl.socialteams.cases.casefile.VisibleCase;
import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;

/**
 * Finds the running cases that somebody or something leaves behind, as far as the caller sees them.
 */
@ApplicationScoped
class FindConcerned {
  private static final String CONCERNED =
      """
      select c from CaseFile c join Registration r on r.id = c.registration
      where c.municipality = :municipality and c.closedOn is null and c.id > :after
      and (:all = true or c.household in :households or c.team = :team or r.neighbourhoodCode = :neighbourhood)
      and\
      """
          + VisibleCase.SEEN
          + " order by c.id";
  private static final String DIRECTED =
      """
      select distinct d.household from director d
      where d.during @> today() and d.worker is not null
      and (d.worker = cast(cast(:worker as text) as uuid) or exists (
        select from mapped_membership m join mapped_member_term t on t.membership = m.id
        where m.worker = d.worker and m.municipality = :municipality and t.valid @> today()
        and t.organisation = cast(cast(:organisation as text) as uuid)))
      """;
  private static final UUID NOBODY = new UUID(0, 0);

  private final EntityManager entities;
  private final VisibleCase visible;

  @Inject
  FindConcerned(EntityManager entities, VisibleCase visible) {
    this.entities = entities;
    this.visible = visible;
  }

  Page<CaseFile> page(String municipality, Leaving leaving, Cursor after, int limit) {
    List<CaseFile> found =
        visible
            .seen(CaseFile.class, CONCERNED)
            .setParameter("municipality", municipality)
            .setParameter("after", after.identifier(0, Cursor.FIRST))
            .setParameter("all", leaving.isNobodyInParticular())
            .setParameter("households", directedBy(municipality, leaving))
            .setParameter("team", leaving.team() == null ? NOBODY : leaving.team())
            .setParameter(
                "neighbourhood", leaving.neighbourhood() == null ? "" : leaving.neighbourhood())
            .setMaxResults(limit + 1)
            .getResultList();
    return Page.of(found, limit, last -> Cursor.after(last.id()));
  }

  /** The households that the worker directs, or those who work for the organisation. */
  private List<UUID> directedBy(String municipality, Leaving leaving) {
    List<UUID> households = new ArrayList<>(List.of(NOBODY));
    if (leaving.worker() != null || leaving.organisation() != null) {
      List<?> found =
          entities
              .createNativeQuery(DIRECTED, UUID.class)
              .setParameter("municipality", municipality)
              .setParameter("worker", text(leaving.worker()))
              .setParameter("organisation", text(leaving.organisation()))
              .getResultList();
      found.forEach(household -> households.add((UUID) household));
    }
    return households;
  }

  private static String text(UUID id) {
    return id == null ? null : id.toString();
  }
}
