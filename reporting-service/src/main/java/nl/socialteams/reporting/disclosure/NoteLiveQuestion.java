// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.disclosure;

import java.time.Clock;
import java.time.temporal.ChronoUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import com.github.f4b6a3.uuid.UuidCreator;

import nl.socialteams.caller.Caller;

/** Writes down who asked for unsuppressed figures, before they are told. */
@ApplicationScoped
public class NoteLiveQuestion {
  private static final String NOTE =
      """
      insert into live_question (id, municipality, asked_at, issuer, subject, client, table_name,
        question)
      values (:id, :municipality, :askedAt, :issuer, :subject, :client, :table, :question)
      """;

  private final EntityManager entities;
  private final Caller caller;
  private final Clock clock;

  @Inject
  NoteLiveQuestion(EntityManager entities, Caller caller, Clock clock) {
    this.entities = entities;
    this.caller = caller;
    this.clock = clock;
  }

  /** In a transaction of its own: what is read afterwards may fail, the question was asked. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void note(String municipality, String table, String question) {
    entities
        .createNativeQuery(NOTE)
        .setParameter("id", UuidCreator.getTimeOrderedEpoch())
        .setParameter("municipality", municipality)
        .setParameter("askedAt", clock.instant().truncatedTo(ChronoUnit.MICROS))
        .setParameter("issuer", caller.issuer())
        .setParameter("subject", caller.subject())
        .setParameter("client", caller.client())
        .setParameter("table", table)
        .setParameter("question", question)
        .executeUpdate();
  }
}
