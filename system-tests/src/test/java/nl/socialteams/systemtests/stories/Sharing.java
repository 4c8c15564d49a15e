// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.stories;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a resident lets a partner know, and what the partner is asked. */
record Sharing(TeamMember by, CaseFile file, Partner with) {

  void isConsentedTo(LocalDate on, String... parts) {
    Map<String, Object> consent = new LinkedHashMap<>();
    consent.put("organisationId", with.organisationId());
    consent.put("purpose", "REFERRAL");
    consent.put("givenOn", on.toString());
    consent.put("parts", List.of(parts));
    consent.put("way", "SPOKEN");
    by.account().makeOnceKnown(file.path() + "/consents", consent);
  }

  /** Returns the address of the referral. */
  String refers(LocalDate on, String question) {
    return list() + "/" + by.account().make(list(), referral(on, question)).get("referralId");
  }

  String refusalToRefer(LocalDate on, String question) {
    return by.account().refusal(list(), referral(on, question));
  }

  private String list() {
    return file.path() + "/referrals";
  }

  private Map<String, Object> referral(LocalDate on, String question) {
    return Map.of(
        "kind",
        "REFERRAL",
        "targetKind",
        "PARTNER",
        "organisationId",
        with.organisationId(),
        "proposedOn",
        on.toString(),
        "question",
        question);
  }
}
