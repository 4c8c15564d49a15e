// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.refusedinput;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import com.github.f4b6a3.uuid.UuidCreator;

import nl.socialteams.cases.CaseOutbox;
import nl.socialteams.contracts.cases.CaseEvents;
import nl.socialteams.contracts.cases.RefusedInputState;

/** Adds to the counts of a day, and tells what they have come to. */
@ApplicationScoped
class TellRefused {
  private static final String ADD =
      """
      insert into refused_input as kept
        (id, municipality, client, day, field, code, number, version)
      values (:id, :municipality, :client, :day, :field, :code, :number, 1)
      on conflict (municipality, client, day, field, code) do update set
        number = kept.number + excluded.number, version = kept.version + 1
      returning id, number, version
      """;

  /** So that two processes take rows in the same order. */
  private static final Comparator<RefusedInput> ORDER =
      Comparator.comparing(RefusedInput::toString);

  private final EntityManager entities;
  private final CaseOutbox outbox;

  @Inject
  TellRefused(EntityManager entities, CaseOutbox outbox) {
    this.entities = entities;
    this.outbox = outbox;
  }

  @ActivateRequestContext
  @Transactional
  void all(Map<RefusedInput, Long> counts) {
    List<RefusedInput> refused = counts.keySet().stream().sorted(ORDER).toList();
    refused.forEach(each -> tell(each, counts.get(each)));
  }

  private void tell(RefusedInput refused, long more) {
    Tuple kept =
        (Tuple)
            entities
                .createNativeQuery(ADD, Tuple.class)
                .setParameter("id", UuidCreator.getTimeOrderedEpoch())
                .setParameter("municipality", refused.municipality())
                .setParameter("client", refused.client())
                .setParameter("day", refused.day())
                .setParameter("field", refused.field())
                .setParameter("code", refused.code())
                .setParameter("number", more)
                .getSingleResult();
    UUID id = kept.get("id", UUID.class);
    outbox.publish(
        CaseEvents.REFUSED_INPUT_COUNTED,
        id.toString(),
        new RefusedInputState(
            id,
            refused.municipality(),
            kept.get("version", Long.class),
            refused.client(),
            refused.day(),
            refused.field(),
            refused.code(),
            kept.get("number", Long.class)));
  }
}
