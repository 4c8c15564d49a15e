// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import nl.socialteams.cases.NewestFirst;
import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;

/** Evaluations of all cases, with all that was ever known of them. */
@ApplicationScoped
public class EvaluationRepository implements PanacheRepositoryBase<Evaluation, UUID> {

  /** What is known now, the newest first. */
  Page<Evaluation> page(UUID caseId, Cursor after, int limit) {
    NewestFirst before = NewestFirst.from(after);
    List<Evaluation> found =
        find(
                "caseId = ?1 and known.knownUntil is null"
                    + " and (assessedOn < ?2 or assessedOn = ?2 and evaluation < ?3)"
                    + " order by assessedOn desc, evaluation desc",
                caseId,
                before.day(),
                before.id())
            .range(0, limit)
            .list();
    return Page.of(found, limit, last -> Cursor.after(last.assessedOn(), last.evaluation()));
  }

  /** What was known of an evaluation, the last first. */
  List<Evaluation> states(UUID caseId, UUID evaluation) {
    return list("caseId = ?1 and evaluation = ?2 order by revision desc", caseId, evaluation);
  }

  Optional<Evaluation> current(UUID caseId, UUID evaluation) {
    return find("caseId = ?1 and evaluation = ?2 and known.knownUntil is null", caseId, evaluation)
        .firstResultOptional();
  }

  List<Evaluation> everKnown(UUID caseId) {
    return list("caseId = ?1 order by assessedOn, evaluation, revision", caseId);
  }

  /** Whether there is something to evaluate: an agreed plan for the case, or new support. */
  boolean hasPlanOrSupport(UUID caseId, LocalDate on) {
    return (boolean)
        getEntityManager()
            .createNativeQuery("select has_plan_or_support(:case, :day)", Boolean.class)
            .setParameter("case", caseId)
            .setParameter("day", on)
            .getSingleResult();
  }
}
