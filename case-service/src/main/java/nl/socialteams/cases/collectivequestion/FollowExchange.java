// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.collectivequestion;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import nl.socialteams.cloudevents.CloudEvent;
import nl.socialteams.cloudevents.EventType;
import nl.socialteams.contracts.area.AreaEvents;
import nl.socialteams.contracts.area.ExchangeRequestState;
import nl.socialteams.contracts.area.StatusState;
import nl.socialteams.inbox.StateHandler;

/**
 * Reports a request in the neighbourhood exchange, and its match, back to the case it came from.
 */
@ApplicationScoped
public class FollowExchange implements StateHandler<ExchangeRequestState> {
  private final EntityManager entities;

  @Inject
  FollowExchange(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public EventType<ExchangeRequestState> type() {
    return AreaEvents.EXCHANGE_REQUEST_CHANGED;
  }

  @Override
  public void apply(ExchangeRequestState state, CloudEvent event) {
    if (state.caseId() == null) {
      return;
    }
    List<StatusState> history = state.history();
    entities
        .createNativeQuery(
            "select cast(follow_exchange(:request, :municipality, :version, :case, :kind, :status,"
                + " :on) as text)")
        .setParameter("request", state.requestId())
        .setParameter("municipality", state.municipality())
        .setParameter("version", state.version())
        .setParameter("case", state.caseId())
        .setParameter("kind", state.kind())
        .setParameter("status", state.status())
        .setParameter("on", history.isEmpty() ? state.enteredOn() : history.getLast().on())
        .getSingleResult();
  }

  @Override
  public void applyTombstone(String key) {
    entities
        .createNativeQuery("select cast(forget_exchange(:request) as text)")
        .setParameter("request", UUID.fromString(key))
        .getSingleResult();
  }
}
