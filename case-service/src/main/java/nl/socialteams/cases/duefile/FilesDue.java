// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.duefile;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import nl.socialteams.accesslog.AccessRecorder;
import nl.socialteams.cases.client.ClientIdentities;
import nl.socialteams.cases.destruction.DestructionObstacle;
import nl.socialteams.cases.retention.RetentionLaw;
import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;
import nl.socialteams.knowntime.Days;

/** What is due on a day, what was due first in front. */
@ApplicationScoped
class FilesDue {
  private static final String FOUND =
      "select client, household, last_day, law, years, due_on, array_to_string(obstacles, ' ')"
          + " from files_due(:municipality, :day, :afterDay, :afterClient, :limit)";

  private final EntityManager entities;
  private final AccessRecorder access;

  @Inject
  FilesDue(EntityManager entities, AccessRecorder access) {
    this.entities = entities;
    this.access = access;
  }

  Page<DueFile> page(String municipality, LocalDate day, Cursor after, int limit) {
    List<?> rows =
        entities
            .createNativeQuery(FOUND, Tuple.class)
            .setParameter("municipality", municipality)
            .setParameter("day", day)
            .setParameter("afterDay", after.day(0))
            .setParameter("afterClient", after.identifier(1))
            .setParameter("limit", limit + 1)
            .getResultList();
    Page<DueFile> page =
        Page.of(
            rows.stream().map(row -> file((Tuple) row)).toList(),
            limit,
            last -> Cursor.after(last.dueOn(), last.clientId()));
    page.items().forEach(file -> note(file, municipality));
    return page;
  }

  private void note(DueFile file, String municipality) {
    UUID client = file.clientId();
    access.tells("client", client, ClientIdentities.subject(client), municipality);
  }

  private static DueFile file(Tuple row) {
    return new DueFile(
        row.get(0, UUID.class),
        row.get(1, UUID.class),
        Days.of(row.get(2)),
        RetentionLaw.valueOf(row.get(3, String.class)),
        row.get(4, Integer.class),
        Days.of(row.get(5)),
        DestructionObstacle.all(row.get(6, String.class)));
  }
}
