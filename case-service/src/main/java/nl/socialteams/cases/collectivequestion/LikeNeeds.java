// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.collectivequestion;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;
import nl.socialteams.knowntime.Today;

/**
 * Counts like needs over all teams. The period and the threshold are those of the installation: who
 * could choose them would learn of one household from the difference of two answers.
 */
@ApplicationScoped
class LikeNeeds {
  static final int PARTS = 2;

  private final EntityManager entities;
  private final CollectiveSettings settings;
  private final Today today;

  @Inject
  LikeNeeds(EntityManager entities, CollectiveSettings settings, Today today) {
    this.entities = entities;
    this.settings = settings;
    this.today = today;
  }

  Page<CollectiveQuestion> page(String municipality, Cursor after, int limit) {
    LocalDate since = today.date().withDayOfMonth(1).minusMonths(settings.months() - 1L);
    List<?> rows =
        entities
            .createNativeQuery(
                "select neighbourhood, domain, households, cases"
                    + " from like_needs(:municipality, :since, :today, :atLeast)"
                    + " where (neighbourhood, domain) > (:neighbourhood, :domain)"
                    + " order by neighbourhood, domain",
                Tuple.class)
            .setParameter("municipality", municipality)
            .setParameter("since", since)
            .setParameter("today", today.date())
            .setParameter("atLeast", settings.householdsAtLeast())
            .setParameter("neighbourhood", after.text(0))
            .setParameter("domain", after.text(1))
            .setMaxResults(limit + 1)
            .getResultList();
    List<CollectiveQuestion> found = rows.stream().map(r -> question((Tuple) r, since)).toList();
    return Page.of(found, limit, last -> Cursor.after(last.neighbourhoodCode(), last.lifeDomain()));
  }

  private static CollectiveQuestion question(Tuple row, LocalDate since) {
    return new CollectiveQuestion(
        row.get(0, String.class),
        row.get(1, String.class),
        since,
        row.get(2, Long.class),
        row.get(3, Long.class));
  }
}
