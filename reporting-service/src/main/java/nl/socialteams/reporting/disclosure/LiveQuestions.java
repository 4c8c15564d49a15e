// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.disclosure;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;

/** The questions for unsuppressed figures that were written down. */
@ApplicationScoped
class LiveQuestions {
  private static final String PAGE =
      """
      select id, municipality, cast(asked_at as timestamptz), subject, client, table_name, question
      from live_question
      where municipality = :municipality and id < :before
      order by id desc
      """;

  private final EntityManager entities;

  @Inject
  LiveQuestions(EntityManager entities) {
    this.entities = entities;
  }

  /** Newest first. */
  @SuppressWarnings("unchecked")
  Page<LiveQuestionView> page(String municipality, Cursor after, int limit) {
    List<Tuple> found =
        entities
            .createNativeQuery(PAGE, Tuple.class)
            .setParameter("municipality", municipality)
            .setParameter("before", after.identifier(0, Cursor.LAST))
            .setMaxResults(limit + 1)
            .getResultList();
    return Page.of(
        found.stream().map(LiveQuestions::view).toList(),
        limit,
        question -> Cursor.after(question.questionId()));
  }

  private static LiveQuestionView view(Tuple row) {
    return new LiveQuestionView(
        row.get(0, UUID.class),
        row.get(1, String.class),
        row.get(2, Instant.class),
        row.get(3, String.class),
        row.get(4, String.class),
        row.get(5, String.class),
        row.get(6, String.class));
  }
}
