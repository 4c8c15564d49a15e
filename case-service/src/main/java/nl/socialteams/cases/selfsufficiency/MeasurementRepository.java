// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.selfsufficiency;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import nl.socialteams.cases.NewestFirst;
import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;

/** Measurements of all cases, with all that was ever known of them. */
@ApplicationScoped
public class MeasurementRepository implements PanacheRepositoryBase<Measurement, UUID> {

  /** What is known now, the newest first. */
  public Page<Measurement> page(UUID caseId, Cursor after, int limit) {
    NewestFirst before = NewestFirst.from(after);
    List<Measurement> found =
        find(
                "caseId = ?1 and known.knownUntil is null"
                    + " and (measuredOn < ?2 or measuredOn = ?2 and measurement < ?3)"
                    + " order by measuredOn desc, measurement desc",
                caseId,
                before.day(),
                before.id())
            .range(0, limit)
            .list();
    return Page.of(found, limit, last -> Cursor.after(last.measuredOn(), last.measurement()));
  }

  /** What was known of a measurement, the last first. */
  List<Measurement> states(UUID caseId, UUID measurement) {
    return list("caseId = ?1 and measurement = ?2 order by revision desc", caseId, measurement);
  }

  Optional<Measurement> current(UUID caseId, UUID measurement) {
    return find(
            "caseId = ?1 and measurement = ?2 and known.knownUntil is null", caseId, measurement)
        .firstResultOptional();
  }

  /** What is known now of a matrix, the earliest first. */
  public List<Measurement> ofMatrix(UUID caseId, String matrix) {
    return list(
        "caseId = ?1 and matrix = ?2 and known.knownUntil is null order by measuredOn, measurement",
        caseId,
        matrix);
  }

  List<Measurement> everKnown(UUID caseId) {
    return list("caseId = ?1 order by measuredOn, measurement, revision", caseId);
  }
}
