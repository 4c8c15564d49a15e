// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.accesslog;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.github.f4b6a3.uuid.UuidCreator;

/** The table of the log: adds all lines of a request with one statement. */
@ApplicationScoped
class AccessTable {
  private static final String INSERT =
      """
      insert into access_log (
        id, span_id, object_kind, object_id, subject_kind, subject_id, municipalities,
        trace_id, parent_span_id, started_at, recorded_at, operation, processing_activity, action,
        outcome, status, actor_issuer, actor_subject, client, roles, rights, organisation, basis)
      select t.id, t.span, t.object_kind, t.object_id, t.subject_kind, t.subject_id,
        case when t.municipality is null then ?::text[] else array[t.municipality] end,
        ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
      from unnest(?::uuid[], ?::text[], ?::text[], ?::uuid[], ?::text[], ?::uuid[], ?::text[])
        as t(id, span, object_kind, object_id, subject_kind, subject_id, municipality)
      """;
  private static final Touched NOTHING = new Touched(null, null, null, null);

  private final DataSource database;

  @Inject
  AccessTable(DataSource database) {
    this.database = database;
  }

  /**
   * Within the caller's transaction, or in one of its own.
   *
   * @param touched empty for one line that names no object
   */
  void insert(Act act, List<Touched> touched) {
    try (Connection connection = database.getConnection()) {
      insert(connection, act, touched.isEmpty() ? List.of(NOTHING) : touched);
    } catch (SQLException unavailable) {
      throw new IllegalStateException("The access log cannot be written", unavailable);
    }
  }

  static void insert(Connection connection, Act act, List<Touched> touched) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      Parameters to = new Parameters(connection, insert);
      to.texts(act.actor().municipalities());
      to.text(act.trace().trace()).text(act.trace().parent());
      to.instant(act.startedAt()).instant(act.recordedAt());
      to.text(act.operation()).text(act.activity());
      to.text(act.action().name()).text(act.outcome().name()).number(act.status());
      to.text(act.actor().issuer()).text(act.actor().subject()).text(act.actor().client());
      to.texts(act.actor().roles()).texts(act.actor().rights());
      to.text(act.actor().organisation()).text(act.basis());
      to.array("uuid", touched, line -> UuidCreator.getTimeOrderedEpoch());
      to.array("text", touched, line -> TraceContext.newSpan());
      to.array("text", touched, Touched::kind);
      to.array("uuid", touched, Touched::id);
      to.array("text", touched, line -> line.about() == null ? null : line.about().kind());
      to.array("uuid", touched, line -> line.about() == null ? null : line.about().id());
      to.array("text", touched, Touched::municipality);
      insert.executeUpdate();
    }
  }

  /** Fills a statement's parameters in from the first to the last. */
  private static final class Parameters {
    private final Connection connection;
    private final PreparedStatement statement;
    private int at;

    Parameters(Connection connection, PreparedStatement statement) {
      this.connection = connection;
      this.statement = statement;
    }

    Parameters text(String value) throws SQLException {
      statement.setString(++at, value);
      return this;
    }

    Parameters number(Integer value) throws SQLException {
      statement.setObject(++at, value, Types.SMALLINT);
      return this;
    }

    Parameters instant(Instant value) throws SQLException {
      statement.setObject(++at, value.atOffset(ZoneOffset.UTC));
      return this;
    }

    Parameters texts(List<String> values) throws SQLException {
      statement.setArray(++at, connection.createArrayOf("text", values.toArray()));
      return this;
    }

    <T> void array(String type, List<Touched> lines, Function<Touched, T> value)
        throws SQLException {
      statement.setArray(++at, connection.createArrayOf(type, lines.stream().map(value).toArray()));
    }
  }
}
