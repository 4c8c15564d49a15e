// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.timeline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import com.github.f4b6a3.uuid.UuidCreator;

import nl.socialteams.caller.Caller;
import nl.socialteams.cases.ManyRows;
import nl.socialteams.cases.NewestFirst;
import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;
import nl.socialteams.knowntime.Days;

/** The lines of all timelines; who tells is found by sign-in, or is a partner's system. */
@ApplicationScoped
class TimelineTable {
  private static final String ADD =
      """
      insert into timeline_entry
        (id, municipality, case_id, happening, details, on_day, noted_at, worker, system)
      select t.id, t.municipality, t.file, t.happening, t.details, t.day, :now, w.worker,
        case when w.worker is null then :system end
      from json_to_recordset(cast(:rows as json)) as t(
          id uuid, municipality text, file uuid, happening text, details text[], day date)
        left join lateral (select worker from mapped_membership m
          where m.issuer = :issuer and m.subject = :subject and m.municipality = t.municipality
          limit 1) as w on true
      """;
  private static final String PAGE =
      """
      select id, happening, details, on_day, noted_at, worker, system from timeline_entry
      where case_id = :case and (on_day, id) < (:day, :last)
      order by on_day desc, id desc
      """;

  private final EntityManager entities;
  private final ManyRows many;
  private final Caller caller;
  private final Clock clock;

  @Inject
  TimelineTable(EntityManager entities, ManyRows many, Caller caller, Clock clock) {
    this.entities = entities;
    this.many = many;
    this.caller = caller;
    this.clock = clock;
  }

  void add(List<TimelineLine> lines) {
    many.of(entities.createNativeQuery(ADD), lines.stream().map(TimelineTable::row).toList())
        .setParameter("now", clock.instant().truncatedTo(ChronoUnit.MICROS))
        .setParameter("issuer", caller.issuer())
        .setParameter("subject", caller.subject())
        .setParameter("system", caller.client())
        .executeUpdate();
  }

  Page<TimelineEntry> page(UUID caseId, Cursor after, int limit) {
    NewestFirst before = NewestFirst.from(after);
    List<TimelineEntry> found =
        entities
            .createNativeQuery(PAGE, Tuple.class)
            .setParameter("case", caseId)
            .setParameter("day", before.day())
            .setParameter("last", before.id())
            .setMaxResults(limit + 1)
            .getResultStream()
            .map(row -> entry((Tuple) row))
            .toList();
    return Page.of(found, limit, last -> Cursor.after(last.on(), last.id()));
  }

  private static TimelineEntry entry(Tuple row) {
    return new TimelineEntry(
        row.get(0, UUID.class),
        row.get(1, String.class),
        List.of(row.get(2, String[].class)),
        Days.of(row.get(3)),
        row.get(4, Instant.class),
        row.get(5, UUID.class),
        row.get(6, String.class));
  }

  private static Row row(TimelineLine line) {
    return new Row(
        UuidCreator.getTimeOrderedEpoch(),
        line.municipality(),
        line.caseId(),
        line.happening(),
        line.details(),
        line.on());
  }

  private record Row(
      UUID id,
      String municipality,
      UUID file,
      String happening,
      List<String> details,
      LocalDate day) {}
}
