// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.cbsfile;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;
import nl.socialteams.problem.ProblemAnswers;

/** Reads imports, the newest first. */
@ApplicationScoped
class ReadImports {
  private static final String IMPORTS =
      """
      select i.id, i.kind, i.year, i.simplified, i.status, i.started_by, i.started_at,
        i.finished_at, i.rows_read, i.rows_accepted, i.rows_elsewhere, i.rows_refused, i.failure,
        (select string_agg(m.municipality, ',' order by m.municipality)
           from file_import_municipality m where m.import = i.id) as municipalities,
        (select count(*) from file_import_refused_line l where l.import = i.id) as kept
      from file_import i
      """;

  private static final String VISIBLE =
      """
      where not exists (select from file_import_municipality m
          where m.import = i.id and m.municipality <> all (cast(:visible as text[])))
        and i.id < :before
      order by i.id desc
      """;

  private final EntityManager entities;
  private final ProblemAnswers words;

  @Inject
  ReadImports(EntityManager entities, ProblemAnswers words) {
    this.entities = entities;
    this.words = words;
  }

  Page<ImportView> page(Set<String> visible, Cursor after, int limit) {
    List<ImportView> found =
        entities
            .createNativeQuery(IMPORTS + VISIBLE, Tuple.class)
            .setParameter("visible", visible.toArray(String[]::new))
            .setParameter("before", after.identifier(0, Cursor.LAST))
            .setMaxResults(limit + 1)
            .getResultList()
            .stream()
            .map(row -> view((Tuple) row))
            .toList();
    return Page.of(found, limit, view -> Cursor.after(view.importId()));
  }

  @SuppressWarnings("unchecked")
  Optional<ImportView> find(UUID id) {
    List<Tuple> found =
        entities
            .createNativeQuery(IMPORTS + "where i.id = :id", Tuple.class)
            .setParameter("id", id)
            .getResultList();
    return found.stream().map(this::view).findFirst();
  }

  /** Goes up with every change of the import. */
  long version(UUID id) {
    return (Long)
        entities
            .createNativeQuery("select version from file_import where id = :id", Long.class)
            .setParameter("id", id)
            .getSingleResult();
  }

  private ImportView view(Tuple row) {
    return new ImportView(
        row.get("id", UUID.class),
        ImportKind.valueOf(row.get("kind", String.class)),
        row.get("year", Number.class).intValue(),
        row.get("simplified", Boolean.class),
        ImportStatus.valueOf(row.get("status", String.class)),
        Arrays.asList(row.get("municipalities", String.class).split(",", -1)),
        row.get("started_by", String.class),
        row.get("started_at", Instant.class),
        row.get("finished_at", Instant.class),
        row.get("rows_read", Long.class),
        row.get("rows_accepted", Long.class),
        row.get("rows_elsewhere", Long.class),
        row.get("rows_refused", Long.class),
        row.get("kept", Number.class).intValue(),
        failure(row.get("failure", String.class)));
  }

  private ImportFailure failure(String code) {
    return code == null ? null : new ImportFailure(code, words.title(code));
  }
}
