// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.accesslog.reading;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.HttpHeaders;

import nl.socialteams.accesslog.AccessRecorder;
import nl.socialteams.caller.Caller;
import nl.socialteams.problem.Language;
import nl.socialteams.sealing.DataSubject;

/**
 * Answers a resident's question who saw their file, from the log alone. Equal lines of one day are
 * one, as NEN 7513 advises for readers who are no experts.
 */
@ApplicationScoped
public class ShowFileViewers {
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  private static final int MOST_LINES = 20_000;

  private static final String WHOSE =
      """
      select distinct subject_kind, subject_id, municipalities[1] from access_log
      where object_id = ? and object_kind = ? and outcome = 'ALLOWED' and subject_id is not null
      and municipalities && ?
      """;

  private final DataSource database;
  private final Caller caller;
  private final AccessRecorder recorder;
  private final AccessLines lines;
  private final RoleWords words;

  @Inject
  ShowFileViewers(
      DataSource database,
      Caller caller,
      AccessRecorder recorder,
      AccessLines lines,
      RoleWords words) {
    this.database = database;
    this.caller = caller;
    this.recorder = recorder;
    this.lines = lines;
    this.words = words;
  }

  /**
   * @param kind of the file, such as {@code case}
   * @throws NotFoundException where nothing was ever recorded of it in the caller's municipalities
   */
  public FileViewers show(
      String kind, UUID file, LocalDate from, LocalDate until, HttpHeaders headers) {
    Language language = AnswerLanguage.of(headers);
    List<UUID> persons = personsOf(kind, file);
    Map<FileViewing, Set<String>> requests = new LinkedHashMap<>();
    for (AccessLogLine line : linesOf(file, persons, from, until, language)) {
      requests
          .computeIfAbsent(viewing(line, language), one -> new HashSet<>())
          .add(line.traceId() + line.startTime());
    }
    List<FileViewing> viewings = new ArrayList<>();
    requests.forEach((viewing, of) -> viewings.add(times(viewing, of.size())));
    return new FileViewers(file, from, until, viewings);
  }

  private List<UUID> personsOf(String kind, UUID file) {
    List<UUID> persons = new ArrayList<>();
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(WHOSE)) {
      select.setObject(1, file);
      select.setString(2, kind);
      select.setArray(3, mine(connection));
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          DataSubject person = new DataSubject(row.getString(1), row.getObject(2, UUID.class));
          persons.add(person.id());
          recorder.tells(kind, file, person, row.getString(3));
        }
      }
    } catch (SQLException unavailable) {
      throw new IllegalStateException(unavailable);
    }
    if (persons.isEmpty()) {
      throw new NotFoundException();
    }
    return persons;
  }

  private java.sql.Array mine(Connection connection) throws SQLException {
    Set<String> municipalities = caller.municipalities();
    return connection.createArrayOf("text", municipalities.toArray());
  }

  private List<AccessLogLine> linesOf(
      UUID file, List<UUID> persons, LocalDate from, LocalDate until, Language language) {
    WhereClause where =
        new WhereClause()
            .and("(object_id = ? or subject_id = any (?::uuid[]))", file, texts(persons))
            .and("recorded_at >= ?", from.atStartOfDay(ZONE).toInstant())
            .and("recorded_at < ?", until.plusDays(1).atStartOfDay(ZONE).toInstant())
            .and("municipalities && ?::text[]", caller.municipalities().toArray(String[]::new));
    return lines.newest(where, MOST_LINES, language);
  }

  private static String[] texts(List<UUID> ids) {
    return ids.stream().map(UUID::toString).toArray(String[]::new);
  }

  private FileViewing viewing(AccessLogLine line, Language language) {
    String purpose = line.purpose() == null ? line.processingActivityId() : line.purpose();
    return new FileViewing(
        line.endTime().atZone(ZONE).toLocalDate(),
        words.of(line.roles(), language),
        line.organisation(),
        line.action(),
        line.outcome(),
        purpose,
        line.basis(),
        0);
  }

  private static FileViewing times(FileViewing one, int times) {
    return new FileViewing(
        one.day(),
        one.who(),
        one.organisation(),
        one.action(),
        one.outcome(),
        one.purpose(),
        one.basis(),
        times);
  }
}
