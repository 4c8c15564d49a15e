// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.casefile;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import nl.socialteams.contracts.cases.ContactHeld;
import nl.socialteams.contracts.cases.DangerReported;
import nl.socialteams.contracts.cases.QuestionTriaged;
import nl.socialteams.knowntime.Days;

/** What the events of a case tell of danger, triage and contact, by codes and moments only. */
@ApplicationScoped
class EventHistory {
  private final EntityManager entities;

  @Inject
  EventHistory(EntityManager entities) {
    this.entities = entities;
  }

  WhatHappened of(UUID caseId) {
    return new WhatHappened(dangers(caseId), triages(caseId), firstContacts(caseId));
  }

  private List<DangerReported> dangers(UUID caseId) {
    return rows(
            "select kind, reported_at, respond_by, responded_at, asserted from danger_report"
                + " where case_id = :case order by id",
            caseId)
        .stream()
        .map(EventHistory::danger)
        .toList();
  }

  private List<QuestionTriaged> triages(UUID caseId) {
    return rows(
            "select kind, before_kind, on_day, known_from, asserted from triage"
                + " where case_id = :case order by id",
            caseId)
        .stream()
        .map(EventHistory::triage)
        .toList();
  }

  /** Each that was the first with the resident when it was recorded. */
  private List<ContactHeld> firstContacts(UUID caseId) {
    return rows(
            "select held_on, known_from, asserted from (select held_on, known_from, asserted, id,"
                + " min(held_on) over (order by known_from, id"
                + " rows between unbounded preceding and 1 preceding) as first_before"
                + " from contact_moment where case_id = :case and resident_present) c"
                + " where first_before is null or held_on < first_before order by known_from, id",
            caseId)
        .stream()
        .map(EventHistory::contact)
        .toList();
  }

  @SuppressWarnings("unchecked")
  private List<Tuple> rows(String sql, UUID caseId) {
    return entities
        .createNativeQuery(sql, Tuple.class)
        .setParameter("case", caseId)
        .getResultList();
  }

  private static DangerReported danger(Tuple row) {
    return new DangerReported(
        row.get(0, String.class),
        row.get(1, Instant.class),
        row.get(2, Instant.class),
        row.get(3, Instant.class),
        row.get(4, Boolean.class));
  }

  private static QuestionTriaged triage(Tuple row) {
    return new QuestionTriaged(
        row.get(0, String.class),
        row.get(1, String.class),
        Days.of(row.get(2)),
        row.get(3, Instant.class),
        row.get(4, Boolean.class));
  }

  private static ContactHeld contact(Tuple row) {
    return new ContactHeld(
        Days.of(row.get(0)), row.get(1, Instant.class), row.get(2, Boolean.class));
  }
}
