// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.tables;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import nl.socialteams.reporting.table.TableQuestion;

/**
 * Since when the protected figures of a closed period are what they are, by what was told of them
 * before. Outside the projections: a rebuild that gives the same figures changes nothing.
 */
@ApplicationScoped
class ToldFigures {
  private static final String KEEP =
      """
      insert into told_figures (municipality, table_name, question, checksum, changed_at)
      values (:municipality, :table, :question, :checksum, :now)
      on conflict (municipality, table_name, question) do update
        set checksum = excluded.checksum, changed_at = excluded.changed_at
        where told_figures.checksum <> excluded.checksum
      """;
  private static final String CHANGED_AT =
      """
      select cast(changed_at as timestamptz) from told_figures
      where municipality = :municipality and table_name = :table and question = :question
      """;

  private final EntityManager entities;
  private final Clock clock;

  @Inject
  ToldFigures(EntityManager entities, Clock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  /** In a transaction of its own: the one that reads figures writes nothing. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  Instant changedAt(String table, TableQuestion asked, List<TableRow> rows) {
    return keep(table, asked, checksum(rows));
  }

  private Instant keep(String table, TableQuestion asked, String checksum) {
    String question = asked.period() + "/" + asked.by() + "/" + asked.compared();
    entities
        .createNativeQuery(KEEP)
        .setParameter("municipality", asked.municipality())
        .setParameter("table", table)
        .setParameter("question", question)
        .setParameter("checksum", checksum)
        .setParameter("now", clock.instant().truncatedTo(ChronoUnit.MICROS))
        .executeUpdate();
    return (Instant)
        entities
            .createNativeQuery(CHANGED_AT, Instant.class)
            .setParameter("municipality", asked.municipality())
            .setParameter("table", table)
            .setParameter("question", question)
            .getSingleResult();
  }

  /** Of the figures, whatever language their labels are in. */
  private static String checksum(List<TableRow> rows) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (TableRow row : rows) {
        String values = row.values().stream().map(TableValue::code).toList().toString();
        String figures = row.count() + "/" + row.of() + "/" + row.measures() + row.compared();
        digest.update((row.key() + values + figures).getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
