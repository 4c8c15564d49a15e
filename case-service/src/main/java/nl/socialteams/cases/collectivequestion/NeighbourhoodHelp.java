// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.collectivequestion;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import nl.socialteams.knowntime.Days;

/** What of the neighbourhood is linked to a case, for who sees the case. */
@ApplicationScoped
public class NeighbourhoodHelp {
  private final EntityManager entities;

  @Inject
  NeighbourhoodHelp(EntityManager entities) {
    this.entities = entities;
  }

  public List<LinkedActivity> activities(UUID caseId) {
    return rows("activity, kind, status, first_day from case_activity", "activity", caseId).stream()
        .map(
            row ->
                new LinkedActivity(
                    row.get(0, UUID.class),
                    row.get(1, String.class),
                    row.get(2, String.class),
                    Days.of(row.get(3))))
        .toList();
  }

  public List<LinkedExchange> exchange(UUID caseId) {
    return rows("request, kind, status, since from case_exchange", "request", caseId).stream()
        .map(
            row ->
                new LinkedExchange(
                    row.get(0, UUID.class),
                    row.get(1, String.class),
                    row.get(2, String.class),
                    Days.of(row.get(3))))
        .toList();
  }

  private List<Tuple> rows(String what, String order, UUID caseId) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select " + what + " where case_id = :case order by " + order, Tuple.class)
            .setParameter("case", caseId)
            .getResultList();
    return rows.stream().map(Tuple.class::cast).toList();
  }
}
