// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.demonstration;

import java.util.List;
import java.util.Map;

/**
 * What becomes of a few cases: danger is reported, others take over, and things are looked at
 * again.
 */
final class LifeOfCases {
  private static final String WORKER = "team-member";

  private final PublicApi api;
  private final Organisations organisations;

  LifeOfCases(PublicApi api, Organisations organisations) {
    this.api = api;
    this.organisations = organisations;
  }

  /**
   * @param cases four of the team of the demonstration's worker
   */
  void tell(List<String> cases) {
    triage(cases.get(0));
    reportDanger(cases.get(1));
    refer(cases.get(2));
    giveAftercare(cases.get(3));
  }

  private void triage(String caseId) {
    of(caseId, "triages", Map.of("kind", "MULTI_PROBLEM", "on", "2024-05-06"));
  }

  private void reportDanger(String caseId) {
    of(caseId, "danger-reports", Map.of("kind", "VIOLENCE", "seen", "Verzonnen signaal."));
  }

  private void refer(String caseId) {
    String partner = organisations.id("Mondriaan");
    of(
        caseId,
        "consents",
        Map.of(
            "organisationId", partner,
            "purpose", "REFERRAL",
            "givenOn", "2024-05-06",
            "parts", List.of("CLIENT", "QUESTION"),
            "way", "SPOKEN"));
    of(
        caseId,
        "referrals",
        Map.of(
            "kind", "REFERRAL",
            "targetKind", "PARTNER",
            "organisationId", partner,
            "proposedOn", "2024-05-13",
            "question", "Verzonnen verzoek om begeleiding."));
  }

  private void giveAftercare(String caseId) {
    of(
        caseId,
        "aftercare-appointments",
        Map.of(
            "startedOn", "2024-06-03",
            "contactOn", "2024-09-02",
            "agreement", "Verzonnen afspraak om te bellen."));
  }

  private void of(String caseId, String list, Map<String, ?> body) {
    api.createAs(WORKER, list + " " + caseId, "/cases/v1/cases/" + caseId + "/" + list, body);
  }
}
