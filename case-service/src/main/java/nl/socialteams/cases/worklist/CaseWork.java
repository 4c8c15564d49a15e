// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.worklist;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import nl.socialteams.cases.casefile.CaseFile;

/** Where a feature tells what is to be done in a case, in the transaction that makes it so. */
@ApplicationScoped
public class CaseWork {
  private final EntityManager entities;

  @Inject
  CaseWork(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * Something is to be done; told again, the new day holds.
   *
   * @param thing what it is about, such as a referral; the case's own id where it is nothing else
   * @param dueOn the last day on which it is in time; null where there is no term
   */
  public void due(CaseFile caseFile, WorkReason reason, UUID thing, LocalDate dueOn) {
    due(caseFile.municipality(), caseFile.id(), reason, thing, dueOn);
  }

  /** The same for who does not see the whole case, such as the recipient of a referral. */
  public void due(
      String municipality, UUID caseId, WorkReason reason, UUID thing, LocalDate dueOn) {
    entities
        .createNativeQuery(
            "insert into case_work (case_id, municipality, reason, thing, due_on) values (:case,"
                + " :municipality, :reason, :thing, cast(cast(:due as text) as date)) on conflict"
                + " (case_id, reason, thing) do update set due_on = excluded.due_on")
        .setParameter("case", caseId)
        .setParameter("municipality", municipality)
        .setParameter("reason", reason.name())
        .setParameter("thing", thing)
        .setParameter("due", dueOn == null ? null : dueOn.toString())
        .executeUpdate();
  }

  /** It was done, or need not be done any more. */
  public void done(CaseFile caseFile, WorkReason reason, UUID thing) {
    done(caseFile.id(), reason, thing);
  }

  public void done(UUID caseId, WorkReason reason, UUID thing) {
    entities
        .createNativeQuery(
            "delete from case_work where case_id = :case and reason = :reason and thing = :thing")
        .setParameter("case", caseId)
        .setParameter("reason", reason.name())
        .setParameter("thing", thing)
        .executeUpdate();
  }
}
