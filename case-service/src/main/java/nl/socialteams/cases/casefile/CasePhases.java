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

import nl.socialteams.cases.ManyRows;
import nl.socialteams.knowntime.Days;
import nl.socialteams.knowntime.Knowledge;

/** The history of the phases of cases, which is only added to. */
@ApplicationScoped
class CasePhases {
  private static final String ADD =
      """
      insert into case_phase (id, municipality, case_id, phase, on_day, known_from, asserted)
      select t.id, t.municipality, t.file, t.phase, t.day, t.known, t.asserted
      from json_to_recordset(cast(:rows as json)) as t(
        id uuid, municipality text, file uuid, phase text, day date, known timestamptz,
        asserted boolean)
      """;

  private final EntityManager entities;
  private final ManyRows many;

  @Inject
  CasePhases(EntityManager entities, ManyRows many) {
    this.entities = entities;
    this.many = many;
  }

  void add(CaseFile caseFile, CasePhase phase, LocalDate on, Knowledge known) {
    many.write(ADD, List.of(row(caseFile, phase, on, known)));
  }

  /** The first phase of many cases. */
  void begin(List<OpenedCase> opened) {
    many.write(
        ADD,
        opened.stream()
            .map(
                one ->
                    row(
                        one.file(),
                        CasePhase.REGISTERED,
                        one.file().openedOn(),
                        one.registration().known()))
            .toList());
  }

  private static Row row(CaseFile caseFile, CasePhase phase, LocalDate on, Knowledge known) {
    return new Row(
        UuidCreator.getTimeOrderedEpoch(),
        caseFile.municipality(),
        caseFile.id(),
        phase,
        on,
        known.from(),
        known.asserted());
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

  private record Row(
      UUID id,
      String municipality,
      UUID file,
      CasePhase phase,
      LocalDate day,
      Instant known,
      boolean asserted) {}
}
