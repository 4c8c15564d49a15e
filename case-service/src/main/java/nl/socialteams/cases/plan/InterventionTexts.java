// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import com.github.f4b6a3.uuid.UuidCreator;

import nl.socialteams.cases.casefile.CaseFile;
import nl.socialteams.cases.casefile.CaseReading;
import nl.socialteams.cases.client.ClientIdentities;
import nl.socialteams.sealing.SealedPlace;
import nl.socialteams.sealing.SealedTable;
import nl.socialteams.sealing.Sealer;

/** The one place where it is opened what was agreed in words. */
@ApplicationScoped
public class InterventionTexts implements SealedTable {
  private static final String KIND = "intervention";

  private final EntityManager entities;
  private final Sealer sealer;
  private final CaseReading reading;

  @Inject
  InterventionTexts(EntityManager entities, Sealer sealer, CaseReading reading) {
    this.entities = entities;
    this.sealer = sealer;
    this.reading = reading;
  }

  /** Null where there are no words. */
  UUID keep(CaseFile caseFile, String words) {
    if (words == null) {
      return null;
    }
    UUID id = UuidCreator.getTimeOrderedEpoch();
    entities
        .createNativeQuery(
            "insert into intervention_text (id, municipality, case_id, sealed)"
                + " values (:id, :municipality, :case, :sealed)")
        .setParameter("id", id)
        .setParameter("municipality", caseFile.municipality())
        .setParameter("case", caseFile.id())
        .setParameter("sealed", sealer.seal(place(caseFile, id), new InterventionText(words)))
        .executeUpdate();
    return id;
  }

  /** What was agreed in words in these, sealed, by the id of the words. */
  Map<UUID, byte[]> sealed(List<PlanIntervention> interventions) {
    List<UUID> ids =
        interventions.stream().map(PlanIntervention::text).filter(Objects::nonNull).toList();
    Map<UUID, byte[]> found = new HashMap<>();
    if (!ids.isEmpty()) {
      entities
          .createNativeQuery(
              "select id, sealed from intervention_text where id = any (cast(:ids as uuid[]))",
              Tuple.class)
          .setParameter("ids", ids.toArray(UUID[]::new))
          .getResultList()
          .forEach(row -> keep((Tuple) row, found));
    }
    return found;
  }

  private static void keep(Tuple row, Map<UUID, byte[]> found) {
    found.put(row.get(0, UUID.class), row.get(1, byte[].class));
  }

  /** Null where there are no words. */
  String open(CaseFile caseFile, UUID id, Map<UUID, byte[]> sealed) {
    return id == null
        ? null
        : sealer.open(place(caseFile, id), sealed.get(id), InterventionText.class).words();
  }

  private SealedPlace place(CaseFile caseFile, UUID id) {
    reading.tells(caseFile);
    return new SealedPlace(KIND, id, ClientIdentities.subject(caseFile.client()));
  }

  @Override
  public String table() {
    return "intervention_text";
  }

  @Override
  public String kind() {
    return KIND;
  }

  /** Lies sealed in the database. */
  record InterventionText(String words) {}
}
