// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.casecopy;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import nl.socialteams.budget.rows.ProcessRows;
import nl.socialteams.budget.rows.WithoutCaller;
import nl.socialteams.budget.teamcopy.CaseDestroyed;
import nl.socialteams.cloudevents.CloudEvent;
import nl.socialteams.cloudevents.EventType;
import nl.socialteams.contracts.cases.CaseEvents;
import nl.socialteams.contracts.cases.SelfSufficiencyState;
import nl.socialteams.inbox.StateHandler;

/** How self-sufficient clients were first and last, as case-service told. */
@ApplicationScoped
public class KnownSelfSufficiency implements StateHandler<SelfSufficiencyState> {
  private static final String KEEP_NEWEST =
      """
      insert into self_sufficiency_copy (case_id, municipality, version)
      values (:id, :municipality, :version)
      on conflict (case_id) do update set
        municipality = excluded.municipality, version = excluded.version
      where self_sufficiency_copy.version < excluded.version
      """;

  private static final String ADD =
      """
      insert into self_sufficiency_change
      values (:id, :matrix, :matrixVersion, :domain, :firstOn, :firstScore, :lastOn, :lastScore)
      """;

  private final EntityManager entities;
  private final ProcessRows rows;
  private final Event<CaseDestroyed> destroyed;

  @Inject
  KnownSelfSufficiency(EntityManager entities, ProcessRows rows, Event<CaseDestroyed> destroyed) {
    this.entities = entities;
    this.rows = rows;
    this.destroyed = destroyed;
  }

  @Override
  public EventType<SelfSufficiencyState> type() {
    return CaseEvents.SELF_SUFFICIENCY_CHANGED;
  }

  @Override
  public void apply(SelfSufficiencyState state, CloudEvent event) {
    rows.enter(WithoutCaller.EVENTS);
    int kept =
        entities
            .createNativeQuery(KEEP_NEWEST)
            .setParameter("id", state.caseId())
            .setParameter("municipality", state.municipality())
            .setParameter("version", state.version())
            .executeUpdate();
    if (kept > 0) {
      entities
          .createNativeQuery("delete from self_sufficiency_change where case_id = :id")
          .setParameter("id", state.caseId())
          .executeUpdate();
      FirstAndLast.of(state.measurements()).forEach(change -> add(state.caseId(), change));
    }
  }

  private void add(UUID caseId, FirstAndLast change) {
    entities
        .createNativeQuery(ADD)
        .setParameter("id", caseId)
        .setParameter("matrix", change.matrix())
        .setParameter("matrixVersion", change.matrixVersion())
        .setParameter("domain", change.domain())
        .setParameter("firstOn", change.firstOn())
        .setParameter("firstScore", change.firstScore())
        .setParameter("lastOn", change.lastOn())
        .setParameter("lastScore", change.lastScore())
        .executeUpdate();
  }

  @Override
  public void applyTombstone(String key) {
    UUID caseId = UUID.fromString(key);
    rows.enter(WithoutCaller.EVENTS);
    entities
        .createNativeQuery("delete from self_sufficiency_copy where case_id = :id")
        .setParameter("id", caseId)
        .executeUpdate();
    destroyed.fire(new CaseDestroyed(caseId));
  }
}
