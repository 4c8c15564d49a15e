// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import com.github.f4b6a3.uuid.UuidCreator;

import nl.socialteams.knowntime.Days;
import nl.socialteams.knowntime.Knowledge;

/** The history of the phases of cases, which is only added to. */
@ApplicationScoped
class CasePhases {
  private static final String ADD =
      """
      insert into case_phase (id, municipality, case_id, phase, on_day, known_from, asserted)
      values (:id, :municipality, :case, :phase, :on, :knownFrom, :asserted)
      """;

  private final EntityManager entities;

  @Inject
  CasePhases(EntityManager entities) {
    this.entities = entities;
  }

  void add(CaseFile caseFile, CasePhase phase, LocalDate on, Knowledge known) {
    entities
        .createNativeQuery(ADD)
        .setParameter("id", UuidCreator.getTimeOrderedEpoch())
        .setParameter("municipality", caseFile.municipality())
        .setParameter("case", caseFile.id())
        .setParameter("phase", phase.name())
        .setParameter("on", on)
        .setParameter("knownFrom", known.from())
        .setParameter("asserted", known.asserted())
        .executeUpdate();
  }

  /** In the order in which they were recorded. */
  List<ReachedPhase> of(UUID caseId) {
    return entities
        .createNativeQuery(
            "select phase, on_day, known_from, asserted from case_phase"
                + " where case_id = :case order by id",
            Tuple.class)
        .setParameter("case", caseId)
        .getResultStream()
        .map(row -> reached((Tuple) row))
        .toList();
  }

  private static ReachedPhase reached(Tuple row) {
    return new ReachedPhase(
        CasePhase.valueOf(row.get(0, String.class)),
        Days.of(row.get(1)),
        row.get(2, Instant.class),
        row.get(3, Boolean.class));
  }
}
