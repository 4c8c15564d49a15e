// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.cbsfile;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Imports on record. What is told of a running one is told beside its own transaction. */
@ApplicationScoped
class FileImports {
  private final EntityManager entities;
  private final Clock clock;

  @Inject
  FileImports(EntityManager entities, Clock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  /** Keeps others of this kind and year away until the transaction ends; false where one runs. */
  @Transactional(TxType.MANDATORY)
  boolean hold(ImportKind kind, int year) {
    return (boolean)
        entities
            .createNativeQuery(
                "select pg_try_advisory_xact_lock(hashtextextended(:name, 0))", Boolean.class)
            .setParameter("name", "file-import " + kind + " " + year)
            .getSingleResult();
  }

  /** Whoever holds a kind and year knows that an import of it that still runs was interrupted. */
  @Transactional(TxType.REQUIRES_NEW)
  void start(UUID id, WantedImport wanted, String startedBy, Set<String> municipalities) {
    interrupt(wanted.kind(), wanted.year());
    entities
        .createNativeQuery(
            "insert into file_import (id, kind, year, simplified, started_by, started_at, status)"
                + " values (:id, :kind, :year, cast(:simplified as boolean), :by, :at, 'RUNNING')")
        .setParameter("id", id)
        .setParameter("kind", wanted.kind().name())
        .setParameter("year", wanted.year())
        .setParameter("simplified", wanted.simplified())
        .setParameter("by", startedBy)
        .setParameter("at", clock.instant())
        .executeUpdate();
    for (String municipality : municipalities) {
      entities
          .createNativeQuery(
              "insert into file_import_municipality (import, municipality)"
                  + " values (:id, :municipality)")
          .setParameter("id", id)
          .setParameter("municipality", municipality)
          .executeUpdate();
    }
  }

  /** Within a transaction that holds the kind and year. */
  @Transactional
  void interrupt(ImportKind kind, int year) {
    entities
        .createNativeQuery(
            "update file_import set status = 'FAILED', failure = 'import-interrupted',"
                + " finished_at = :now, version = version + 1"
                + " where kind = :kind and year = :year and status = 'RUNNING'")
        .setParameter("now", clock.instant())
        .setParameter("kind", kind.name())
        .setParameter("year", year)
        .executeUpdate();
  }

  @Transactional(TxType.REQUIRES_NEW)
  void tell(UUID id, ImportCounts counts, int keptBefore, List<RefusedLine> lines) {
    count(id, counts);
    int number = keptBefore;
    for (RefusedLine line : lines) {
      entities
          .createNativeQuery(
              "insert into file_import_refused_line (import, number, line, column_name, code)"
                  + " values (:id, :number, :line, :column, :code)")
          .setParameter("id", id)
          .setParameter("number", ++number)
          .setParameter("line", line.line())
          .setParameter("column", line.column())
          .setParameter("code", line.code())
          .executeUpdate();
    }
  }

  private void count(UUID id, ImportCounts counts) {
    entities
        .createNativeQuery(
            "update file_import set rows_read = :read, rows_accepted = :accepted,"
                + " rows_elsewhere = :elsewhere, rows_refused = :refused, version = version + 1"
                + " where id = :id")
        .setParameter("read", counts.read())
        .setParameter("accepted", counts.accepted())
        .setParameter("elsewhere", counts.elsewhere())
        .setParameter("refused", counts.refused())
        .setParameter("id", id)
        .executeUpdate();
  }

  /** In the transaction that makes its rows visible. */
  @Transactional(TxType.MANDATORY)
  void complete(UUID id) {
    entities
        .createNativeQuery(
            "update file_import set status = 'COMPLETED', finished_at = :now,"
                + " version = version + 1 where id = :id")
        .setParameter("now", clock.instant())
        .setParameter("id", id)
        .executeUpdate();
  }

  @Transactional(TxType.REQUIRES_NEW)
  void fail(UUID id, String code) {
    entities
        .createNativeQuery(
            "update file_import set status = 'FAILED', failure = :code, finished_at = :now,"
                + " version = version + 1 where id = :id")
        .setParameter("code", code)
        .setParameter("now", clock.instant())
        .setParameter("id", id)
        .executeUpdate();
  }

  @SuppressWarnings("unchecked")
  @Transactional
  List<WantedImport> running() {
    List<Tuple> rows =
        entities
            .createNativeQuery(
                "select distinct kind, year from file_import where status = 'RUNNING'", Tuple.class)
            .getResultList();
    return rows.stream()
        .map(
            row ->
                WantedImport.of(
                    ImportKind.valueOf(row.get(0, String.class)),
                    row.get(1, Number.class).intValue()))
        .toList();
  }
}
