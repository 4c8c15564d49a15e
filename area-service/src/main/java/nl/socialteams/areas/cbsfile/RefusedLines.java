// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.cbsfile;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.ProblemAnswers;

/** Reads what was refused, in the order of the file. */
@ApplicationScoped
class RefusedLines {
  private static final String LINES =
      "select number, line, column_name, code from file_import_refused_line"
          + " where import = :id and number > :after order by number";

  private final EntityManager entities;
  private final ProblemAnswers words;

  @Inject
  RefusedLines(EntityManager entities, ProblemAnswers words) {
    this.entities = entities;
    this.words = words;
  }

  Page<RefusedLineView> page(UUID id, Cursor after, int limit) {
    List<RefusedLineView> found =
        entities
            .createNativeQuery(LINES, Tuple.class)
            .setParameter("id", id)
            .setParameter("after", after.number(0, 0))
            .setMaxResults(limit + 1)
            .getResultList()
            .stream()
            .map(row -> view((Tuple) row))
            .toList();
    return Page.of(found, limit, line -> Cursor.after(line.number()));
  }

  private RefusedLineView view(Tuple row) {
    String code = row.get(3, String.class);
    return new RefusedLineView(
        row.get(0, Integer.class),
        row.get(1, Long.class),
        row.get(2, String.class),
        code,
        words.inWords(Fault.of(Fault.Place.BODY, "", code)));
  }
}
