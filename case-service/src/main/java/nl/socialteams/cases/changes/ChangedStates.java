// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.changes;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import nl.socialteams.knowntime.Days;

/** The states of things as they are now, of those that the caller still sees. */
@ApplicationScoped
class ChangedStates {
  private final EntityManager entities;

  @Inject
  ChangedStates(EntityManager entities) {
    this.entities = entities;
  }

  Map<UUID, ChangedRegistration> registrations(Collection<UUID> ids) {
    Map<UUID, ChangedRegistration> states = new HashMap<>();
    rows(
            "select id, municipality, form, registered_on, neighbourhood_code, team, case_id,"
                + " version from registration where id in :ids",
            ids)
        .forEach(row -> states.put(row.get(0, UUID.class), registration(row)));
    return states;
  }

  Map<UUID, ChangedCase> cases(Collection<UUID> ids) {
    Map<UUID, ChangedCase> states = new HashMap<>();
    rows(
            "select id, municipality, registration, household, team, opened_on, closed_on, version"
                + " from case_file where id in :ids",
            ids)
        .forEach(row -> states.put(row.get(0, UUID.class), caseState(row)));
    return states;
  }

  Map<UUID, ChangedReferral> referrals(Collection<UUID> ids) {
    Map<UUID, ChangedReferral> states = new HashMap<>();
    rows(
            "select id, municipality, case_id, kind, status, version from referral where id in :ids",
            ids)
        .forEach(row -> states.put(row.get(0, UUID.class), referral(row)));
    return states;
  }

  private List<Tuple> rows(String sql, Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    List<?> rows =
        entities.createNativeQuery(sql, Tuple.class).setParameter("ids", ids).getResultList();
    return rows.stream().map(Tuple.class::cast).toList();
  }

  private static ChangedRegistration registration(Tuple row) {
    return new ChangedRegistration(
        row.get(1, String.class),
        row.get(2, String.class),
        Days.of(row.get(3)),
        row.get(4, String.class),
        row.get(5, UUID.class),
        row.get(6, UUID.class),
        row.get(7, Long.class));
  }

  private static ChangedCase caseState(Tuple row) {
    return new ChangedCase(
        row.get(1, String.class),
        row.get(2, UUID.class),
        row.get(3, UUID.class),
        row.get(4, UUID.class),
        row.get(6) == null ? "OPEN" : "CLOSED",
        Days.of(row.get(5)),
        Days.of(row.get(6)),
        row.get(7, Long.class));
  }

  private static ChangedReferral referral(Tuple row) {
    return new ChangedReferral(
        row.get(1, String.class),
        row.get(2, UUID.class),
        row.get(3, String.class),
        row.get(4, String.class),
        row.get(5, Long.class));
  }
}
