// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.casecopy;

import java.util.Optional;
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
import nl.socialteams.contracts.cases.SupportState;
import nl.socialteams.contracts.cases.SupportsState;
import nl.socialteams.contracts.cases.UnitCost;
import nl.socialteams.inbox.StateHandler;

/** The support of cases and what it costs, as case-service told. */
@ApplicationScoped
public class KnownSupports implements StateHandler<SupportsState> {
  private static final String KEEP_NEWEST =
      """
      insert into supported_case_copy (case_id, municipality, team, version)
      values (:id, :municipality, cast(:team as uuid), :version)
      on conflict (case_id) do update set
        municipality = excluded.municipality, team = excluded.team, version = excluded.version
      where supported_case_copy.version < excluded.version
      """;

  private static final String ADD =
      """
      insert into support_copy values (:id, :support, :arrangement, :kind, :validFrom,
        cast(:validUntil as date), cast(:amount as numeric), cast(:unit as text),
        cast(:unitsPerMonth as numeric), :knownFrom, cast(:knownUntil as timestamptz))
      """;

  private final EntityManager entities;
  private final ProcessRows rows;
  private final Event<CaseDestroyed> destroyed;

  @Inject
  KnownSupports(EntityManager entities, ProcessRows rows, Event<CaseDestroyed> destroyed) {
    this.entities = entities;
    this.rows = rows;
    this.destroyed = destroyed;
  }

  @Override
  public EventType<SupportsState> type() {
    return CaseEvents.SUPPORTS_CHANGED;
  }

  @Override
  public void apply(SupportsState state, CloudEvent event) {
    rows.enter(WithoutCaller.EVENTS);
    int kept =
        entities
            .createNativeQuery(KEEP_NEWEST)
            .setParameter("id", state.caseId())
            .setParameter("municipality", state.municipality())
            .setParameter("team", state.teamId())
            .setParameter("version", state.version())
            .executeUpdate();
    if (kept > 0) {
      entities
          .createNativeQuery("delete from support_copy where case_id = :id")
          .setParameter("id", state.caseId())
          .executeUpdate();
      state.supports().forEach(support -> add(state.caseId(), support));
    }
  }

  private void add(UUID caseId, SupportState support) {
    Optional<UnitCost> cost = Optional.ofNullable(support.unitCost());
    entities
        .createNativeQuery(ADD)
        .setParameter("id", caseId)
        .setParameter("support", support.supportId())
        .setParameter("arrangement", support.arrangement())
        .setParameter("kind", support.kind())
        .setParameter("validFrom", support.validFrom())
        .setParameter("validUntil", support.validUntil())
        .setParameter("amount", cost.map(UnitCost::amount).orElse(null))
        .setParameter("unit", cost.map(UnitCost::unit).orElse(null))
        .setParameter("unitsPerMonth", cost.map(UnitCost::unitsPerMonth).orElse(null))
        .setParameter("knownFrom", support.knownFrom())
        .setParameter("knownUntil", support.knownUntil())
        .executeUpdate();
  }

  @Override
  public void applyTombstone(String key) {
    UUID caseId = UUID.fromString(key);
    rows.enter(WithoutCaller.EVENTS);
    entities
        .createNativeQuery("delete from supported_case_copy where case_id = :id")
        .setParameter("id", caseId)
        .executeUpdate();
    destroyed.fire(new CaseDestroyed(caseId));
  }
}
