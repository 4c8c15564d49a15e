// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.tailormadestep;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;

/** Steps of tailor-made plans, in their order. */
@ApplicationScoped
public class TailorMadeStepRepository implements PanacheRepositoryBase<TailorMadeStep, UUID> {

  Optional<TailorMadeStep> of(UUID plan, UUID step) {
    return find("plan = ?1 and id = ?2", plan, step).firstResultOptional();
  }

  List<TailorMadeStep> all(UUID plan) {
    return list("plan = ?1 order by place", plan);
  }

  /** Those of a plan behind a place. */
  Page<TailorMadeStep> page(UUID plan, Cursor after, int limit) {
    List<TailorMadeStep> found =
        find("plan = ?1 and place > ?2 order by place", plan, after.number(0, 0))
            .range(0, limit)
            .list();
    return Page.of(found, limit, last -> Cursor.after(last.place()));
  }

  /** The first that has not begun, before a place. */
  Optional<TailorMadeStep> waitingBefore(UUID plan, int place) {
    return find(
            "plan = ?1 and place < ?2 and status = ?3 order by place",
            plan,
            place,
            StepStatus.PLANNED)
        .firstResultOptional();
  }
}
