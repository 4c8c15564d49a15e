// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;

import static nl.socialteams.cases.access.Among.any;

/** Support of all cases, with all that was ever known of it. */
@ApplicationScoped
public class SupportRepository implements PanacheRepositoryBase<Support, UUID> {

  /** What is known now, in the order in which it was noted. */
  public Page<Support> page(UUID caseId, Cursor after, int limit) {
    List<Support> found =
        find(
                "caseId = ?1 and support > ?2 and time.knownUntil is null order by support",
                caseId,
                after.identifier(0))
            .range(0, limit)
            .list();
    return Page.of(found, limit, last -> Cursor.after(last.support()));
  }

  /** What was known of a form of support, the last first. */
  List<Support> states(UUID caseId, UUID support) {
    return list("caseId = ?1 and support = ?2 order by revision desc", caseId, support);
  }

  Optional<Support> current(UUID caseId, UUID support) {
    return find("caseId = ?1 and support = ?2 and time.knownUntil is null", caseId, support)
        .firstResultOptional();
  }

  List<Support> everKnown(UUID caseId) {
    return list("caseId = ?1 order by support, revision", caseId);
  }

  /** Of several cases: what is known now to run on a day. */
  public List<Support> runningOn(List<UUID> cases, LocalDate day) {
    return list(
        any("caseId", "cases")
            + " and time.knownUntil is null and time.validFrom <= :day"
            + " and (time.validUntil is null or time.validUntil > :day) order by caseId, support",
        Map.of("cases", cases.toArray(UUID[]::new), "day", day));
  }

  boolean knowsOrganisation(String municipality, UUID organisation) {
    Object found =
        getEntityManager()
            .createNativeQuery(
                "select exists (select from mapped_organisation"
                    + " where id = :id and municipality = :municipality)")
            .setParameter("id", organisation)
            .setParameter("municipality", municipality)
            .getSingleResult();
    return (Boolean) found;
  }
}
