// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.tailormadeadvice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import nl.socialteams.cases.NewestFirst;
import nl.socialteams.cases.casefile.VisibleCase;
import nl.socialteams.cases.tailormadeplan.TailorMadePlan;
import nl.socialteams.cases.tailormadeplan.TailorMadePlanStatus;
import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;

/** Consultations about tailor-made plans. */
@ApplicationScoped
public class TailorMadeConsultationRepository
    implements PanacheRepositoryBase<TailorMadeConsultation, UUID> {
  private static final String TO_DISCUSS =
      """
      select p from TailorMadePlan p
      join CaseFile c on c.id = p.caseId
      join Registration r on r.id = c.registration
      where p.municipality = :municipality
      and p.expert = :expert
      and p.status = :status
      and p.id > :after
      and (p.nextReviewOn <= :sunday
        or not exists (select 1 from TailorMadeConsultation k where k.plan = p.id))
      and not exists (
        select 1 from TailorMadeConsultation k
        where k.plan = p.id and k.heldOn between :monday and :sunday)
      and\
      """
          + VisibleCase.SEEN
          + " order by p.id";

  private final VisibleCase visible;

  @Inject
  TailorMadeConsultationRepository(VisibleCase visible) {
    this.visible = visible;
  }

  Optional<TailorMadeConsultation> of(UUID plan, UUID consultation) {
    return find("plan = ?1 and id = ?2", plan, consultation).firstResultOptional();
  }

  Page<TailorMadeConsultation> page(UUID plan, Cursor after, int limit) {
    NewestFirst before = NewestFirst.from(after);
    List<TailorMadeConsultation> found =
        find(
                "plan = ?1 and (heldOn < ?2 or heldOn = ?2 and id < ?3)"
                    + " order by heldOn desc, id desc",
                plan,
                before.day(),
                before.id())
            .range(0, limit)
            .list();
    return Page.of(found, limit, last -> Cursor.after(last.heldOn(), last.id()));
  }

  /** The plans of an expert that have to be discussed in a week and were not yet. */
  Page<TailorMadePlan> toDiscuss(
      String municipality, UUID expert, LocalDate monday, Cursor after, int limit) {
    List<TailorMadePlan> found =
        visible
            .seen(TailorMadePlan.class, TO_DISCUSS)
            .setParameter("municipality", municipality)
            .setParameter("expert", expert)
            .setParameter("status", TailorMadePlanStatus.WORKING)
            .setParameter("after", after.identifier(0, Cursor.FIRST))
            .setParameter("monday", monday)
            .setParameter("sunday", monday.plusDays(6))
            .setMaxResults(limit + 1)
            .getResultList();
    return Page.of(found, limit, last -> Cursor.after(last.id()));
  }

  /** When advice was last given on a plan. */
  Optional<LocalDate> lastHeldOn(UUID plan) {
    return find("plan = ?1 order by heldOn desc, id desc", plan)
        .firstResultOptional()
        .map(TailorMadeConsultation::heldOn);
  }
}
