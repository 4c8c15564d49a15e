// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.accesslog.reading;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.accesslog.Action;
import nl.socialteams.accesslog.Outcome;
import nl.socialteams.accesslog.ProcessingActivity;
import nl.socialteams.accesslog.ProcessingRegister;
import nl.socialteams.cursors.Page;
import nl.socialteams.cursors.PageQuery;
import nl.socialteams.problem.Language;
import nl.socialteams.sealing.DataSubject;

/** Finds lines of the log. */
@ApplicationScoped
public class AccessLines {
  private static final String SELECT =
      """
      select id, trace_id, span_id, parent_span_id, started_at, recorded_at, operation,
        processing_activity, action, outcome, status, actor_issuer, actor_subject, client, roles,
        rights, organisation, basis, object_kind, object_id, subject_kind, subject_id
      from access_log where %1$s order by recorded_at %2$s, id %2$s limit %3$d
      """;

  private static final String OLDEST_FIRST = "asc";
  private static final String NEWEST_FIRST = "desc";

  private final DataSource database;
  private final ProcessingRegister register;

  @Inject
  AccessLines(DataSource database, ProcessingRegister register) {
    this.database = database;
    this.register = register;
  }

  /**
   * The oldest first: while a list is read it only grows at its end, by this reading itself too.
   */
  public Page<AccessLogLine> page(WantedLines wanted, PageQuery page, Language language) {
    LinePlace after = LinePlace.from(page.after(LinePlace.PARTS));
    WhereClause where =
        where(wanted)
            .and(
                "(recorded_at, id) > (?, ?)",
                after.moment().atOffset(ZoneOffset.UTC),
                after.line());
    return Page.of(
        select(where, OLDEST_FIRST, page.limit() + 1, language), page.limit(), LinePlace::of);
  }

  /** At most so many, the newest first. */
  public List<AccessLogLine> find(WantedLines wanted, int limit, Language language) {
    return newest(where(wanted), limit, language);
  }

  /** Whom the lines are about that are looked for; null where that is nobody in particular. */
  DataSubject person(WantedLines wanted) {
    if (wanted.dataSubjectId() == null) {
      return null;
    }
    String sql = "select subject_kind from access_log where subject_id = ? limit 1";
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      select.setObject(1, wanted.dataSubjectId());
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? new DataSubject(row.getString(1), wanted.dataSubjectId()) : null;
      }
    } catch (SQLException unavailable) {
      throw new IllegalStateException(unavailable);
    }
  }

  private static WhereClause where(WantedLines wanted) {
    return new WhereClause()
        .and("? = any (municipalities)", wanted.municipality())
        .and("recorded_at >= ?", wanted.from())
        .and("recorded_at < ?", wanted.until())
        .and("outcome = ?", wanted.outcome() == null ? null : wanted.outcome().name())
        .and("object_id = ?", wanted.objectId())
        .and("subject_id = ?", wanted.dataSubjectId())
        .and("actor_issuer = ?", wanted.actorIssuer())
        .and("actor_subject = ?", wanted.actorSubject());
  }

  List<AccessLogLine> newest(WhereClause where, int limit, Language language) {
    return select(where, NEWEST_FIRST, limit, language);
  }

  private List<AccessLogLine> select(
      WhereClause where, String order, int limit, Language language) {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(SELECT.formatted(where.sql(), order, limit))) {
      where.fill(select);
      List<AccessLogLine> found = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          found.add(line(row, language));
        }
      }
      return found;
    } catch (SQLException unavailable) {
      throw new IllegalStateException(unavailable);
    }
  }

  private AccessLogLine line(ResultSet row, Language language) throws SQLException {
    String activity = row.getString(8);
    return new AccessLogLine(
        row.getObject(1, UUID.class),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        moment(row, 5),
        moment(row, 6),
        row.getString(7),
        activity,
        purpose(activity, language),
        Action.valueOf(row.getString(9)),
        Outcome.valueOf(row.getString(10)),
        row.getObject(11, Integer.class),
        row.getString(12),
        row.getString(13),
        row.getString(14),
        texts(row, 15),
        texts(row, 16),
        row.getString(17),
        row.getString(18),
        row.getString(19),
        row.getObject(20, UUID.class),
        row.getString(21),
        row.getObject(22, UUID.class));
  }

  private String purpose(String activity, Language language) {
    ProcessingActivity known = register.withId(ProcessingActivity.idOf(activity));
    return known == null ? null : known.purpose(language);
  }

  private static Instant moment(ResultSet row, int column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static List<String> texts(ResultSet row, int column) throws SQLException {
    return List.of((String[]) row.getArray(column).getArray());
  }
}
