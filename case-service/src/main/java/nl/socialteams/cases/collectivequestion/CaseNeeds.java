// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.collectivequestion;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cases.ManyRows;
import nl.socialteams.cases.casefile.CaseFile;

/** Where a feature tells in which life domain a case has a need: a question, a score, a support. */
@ApplicationScoped
public class CaseNeeds {
  private static final String AROSE =
      """
      insert into case_need
        (case_id, municipality, household, neighbourhood_code, life_domain, since, asked)
      select t.file, r.municipality, t.household, r.neighbourhood_code, t.domain, t.since, t.asked
      from json_to_recordset(cast(:rows as json)) as t(
          file uuid, registration uuid, household uuid, domain text, since date, asked boolean)
        join registration r on r.id = t.registration
      on conflict do nothing
      """;

  private final ManyRows many;

  @Inject
  CaseNeeds(ManyRows many) {
    this.many = many;
  }

  /** Told twice, the need stays as it was known first. */
  public void arose(CaseFile caseFile, String lifeDomain, LocalDate since) {
    arose(List.of(Need.found(caseFile, lifeDomain, since)));
  }

  /** The same of many. */
  public void arose(List<Need> needs) {
    many.write(AROSE, needs);
  }

  /**
   * Of a case, in a life domain, since a day.
   *
   * @param asked whether the question of the case is about it
   */
  public record Need(
      UUID file, UUID registration, UUID household, String domain, LocalDate since, boolean asked) {

    public static Need asked(CaseFile caseFile, String lifeDomain) {
      return of(caseFile, lifeDomain, caseFile.openedOn(), true);
    }

    static Need found(CaseFile caseFile, String lifeDomain, LocalDate since) {
      return of(caseFile, lifeDomain, since, false);
    }

    private static Need of(CaseFile caseFile, String lifeDomain, LocalDate since, boolean asked) {
      return new Need(
          caseFile.id(), caseFile.registration(), caseFile.household(), lifeDomain, since, asked);
    }
  }
}
