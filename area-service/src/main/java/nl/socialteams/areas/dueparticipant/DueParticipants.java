// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.dueparticipant;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import nl.socialteams.accesslog.AccessRecorder;
import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;
import nl.socialteams.knowntime.Days;
import nl.socialteams.knowntime.Today;
import nl.socialteams.sealing.DataSubject;

/** Finds who has had nothing for the term, whose last day was longest ago first. */
@ApplicationScoped
class DueParticipants {
  private static final String DUE =
      "select participant, last_day from participants_due("
          + ":municipality, :today, :free_before, :after_day, :after_id, :at_most)";

  private final EntityManager entities;
  private final Today today;
  private final Period kept;
  private final AccessRecorder access;

  @Inject
  DueParticipants(
      EntityManager entities,
      Today today,
      @ConfigProperty(name = "socialteams.areas.participants-kept-for") Period kept,
      AccessRecorder access) {
    this.entities = entities;
    this.today = today;
    this.kept = kept;
    this.access = access;
  }

  Page<DueParticipant> page(String municipality, Cursor after, int limit) {
    LocalDate day = today.date();
    List<?> rows =
        entities
            .createNativeQuery(DUE, Tuple.class)
            .setParameter("municipality", municipality)
            .setParameter("today", day)
            .setParameter("free_before", day.minus(kept))
            .setParameter("after_day", after.day(0))
            .setParameter("after_id", after.identifier(1))
            .setParameter("at_most", limit + 1)
            .getResultList();
    Page<DueParticipant> page =
        Page.of(
            rows.stream().map(row -> due((Tuple) row)).toList(),
            limit,
            last -> Cursor.after(last.lastDay(), last.participantId()));
    page.items().forEach(due -> note(due.participantId(), municipality));
    return page;
  }

  private static DueParticipant due(Tuple row) {
    return new DueParticipant(row.get(0, UUID.class), Days.of(row.get(1)));
  }

  private void note(UUID participant, String municipality) {
    access.tells(
        "participant", participant, new DataSubject("participant", participant), municipality);
  }
}
