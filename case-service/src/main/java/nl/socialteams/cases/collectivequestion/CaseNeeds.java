// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.collectivequestion;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import nl.socialteams.cases.casefile.CaseFile;

/** Where a feature tells in which life domain a case has a need: a question, a score, a support. */
@ApplicationScoped
public class CaseNeeds {
  private final EntityManager entities;

  @Inject
  CaseNeeds(EntityManager entities) {
    this.entities = entities;
  }

  /** Told twice, the need stays as it was known first. */
  public void arose(CaseFile caseFile, String lifeDomain, LocalDate since) {
    entities
        .createNativeQuery(
            "insert into case_need (case_id, municipality, household, neighbourhood_code,"
                + " life_domain, since) select :case, r.municipality, :household,"
                + " r.neighbourhood_code, :domain, :since from registration r"
                + " where r.id = :registration on conflict do nothing")
        .setParameter("case", caseFile.id())
        .setParameter("household", caseFile.household())
        .setParameter("registration", caseFile.registration())
        .setParameter("domain", lifeDomain)
        .setParameter("since", since)
        .executeUpdate();
  }
}
