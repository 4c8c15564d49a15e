// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.receivedreferral;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

import nl.socialteams.accesslog.AccessRecorder;
import nl.socialteams.caller.Caller;
import nl.socialteams.cases.access.AccessRule;
import nl.socialteams.cases.access.CallerReach;
import nl.socialteams.cases.access.CaseRights;
import nl.socialteams.cases.access.Reach;
import nl.socialteams.cases.referral.Referral;
import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;
import nl.socialteams.knowntime.Today;

/**
 * Policy: a referral is seen by the systems of the organisation that it went to, and by the members
 * of the team that it went to, while it is open and the client's consent holds (or it was made on
 * danger); never by whom the client keeps out. The policies of the table {@code referral} say the
 * same.
 */
@ApplicationScoped
class VisibleReceived {
  private static final String SEEN =
      """
      select r.* from referral r
      where r.municipality in (:municipalities) and r.registration not in (:keptFrom)
      and (r.team in (:teams) or r.organisation in (
        select o.id from mapped_organisation o
        where o.client = :client and o.municipality = r.municipality
        and r.registration <> all (files_closed_to(array[o.id]))))
      and r.status in ('PROPOSED', 'ACCEPTED', 'COMPLETED')
      and (r.basis = 'DANGER' or exists (
        select from consent k
        where k.case_id = r.case_id and k.purpose = r.kind
        and coalesce(k.organisation, k.team) = coalesce(r.organisation, r.team)
        and k.status <> 'WITHDRAWN' and k.given_on <= :today
        and (k.ends_on is null or k.ends_on > :today)))
      """;

  private final CallerReach reach;
  private final Caller caller;
  private final Today today;
  private final EntityManager entities;
  private final AccessRecorder recorder;

  @Inject
  VisibleReceived(
      CallerReach reach,
      Caller caller,
      Today today,
      EntityManager entities,
      AccessRecorder recorder) {
    this.reach = reach;
    this.caller = caller;
    this.today = today;
    this.entities = entities;
    this.recorder = recorder;
  }

  Optional<Referral> referral(UUID caseId, UUID id) {
    if (!caller.has(CaseRights.RECEIVE)) {
      return Optional.empty();
    }
    Query one = seen(SEEN + " and r.case_id = :case and r.id = :id");
    List<Referral> found = found(one.setParameter("case", caseId).setParameter("id", id));
    found.forEach(referral -> recorder.allowedBy(AccessRule.REFERRED.name()));
    return found.stream().findFirst();
  }

  /** The newest first. */
  Page<Referral> page(String municipality, Cursor after, int limit) {
    Query query =
        seen(SEEN + " and r.municipality = :municipality and r.id < :last order by r.id desc")
            .setParameter("municipality", municipality)
            .setParameter("last", after.identifier(0, Cursor.LAST))
            .setMaxResults(limit + 1);
    recorder.allowedBy(AccessRule.REFERRED.name());
    return Page.of(found(query), limit, last -> Cursor.after(last.id()));
  }

  private Query seen(String sql) {
    Reach sight = reach.today();
    return entities
        .createNativeQuery(sql, Referral.class)
        .setParameter("municipalities", sight.municipalities())
        .setParameter("keptFrom", sight.keptFrom())
        .setParameter("teams", sight.teams())
        .setParameter("client", caller.client() == null ? "" : caller.client())
        .setParameter("today", today.date());
  }

  @SuppressWarnings("unchecked")
  private static List<Referral> found(Query query) {
    return query.getResultList();
  }
}
