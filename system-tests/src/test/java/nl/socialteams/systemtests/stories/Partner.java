// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.stories;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.restassured.path.json.JsonPath;

/** An organisation outside the team, whose own system fetches what is referred to it. */
record Partner(SignedIn system, String organisationId) {
  private static final SignedIn ADMINISTRATOR = SignedIn.as("area-administrator");
  private static final String ORGANISATIONS = "/area/v1/organisations";
  private static final String CLIENT = "partner";

  static Partner withItsOwnSystem(String name) {
    Partner partner = new Partner(SignedIn.as(CLIENT), recorded(name));
    ADMINISTRATOR
        .read(ORGANISATIONS + "?municipality=GM0935&limit=200")
        .<String>getList("items.findAll { it.clientId == '" + CLIENT + "' }.organisationId")
        .forEach(holder -> signIn(holder, Map.of()));
    signIn(partner.organisationId, Map.of("clientId", CLIENT));
    return partner;
  }

  /** An organisation that the municipality subsidises. */
  static String recorded(String name) {
    Map<String, Object> organisation =
        Map.of(
            "municipality",
            CaseFile.MAASTRICHT,
            "name",
            name + " " + UUID.randomUUID(),
            "fundingForm",
            "SUBSIDY",
            "fundedFrom",
            "2019-01-01");
    return ADMINISTRATOR.make(ORGANISATIONS, organisation).getString("organisationId");
  }

  /** Its system goes, so that another organisation can have it. */
  void leaves() {
    signIn(organisationId, Map.of());
  }

  /** What it sees of a referral, as soon as it is known as whose system it is. */
  JsonPath reads(String referral) {
    system.awaitSight(referral + "/recipient-view", true);
    return system.read(referral + "/recipient-view");
  }

  boolean stillSees(String referral) {
    return system.sees(referral + "/recipient-view");
  }

  List<String> isAskedFor() {
    return system
        .read("/cases/v1/received-referrals?municipality=GM0935&limit=200")
        .getList("items.referralId");
  }

  void accepts(String referral, LocalDate on) {
    answer(referral, "/acceptances", Map.of("on", on.toString()));
  }

  void completes(String referral, LocalDate on) {
    answer(referral, "/completions", Map.of("on", on.toString()));
  }

  void reportsBack(String referral, LocalDate on, String report) {
    answer(referral, "/reports", Map.of("on", on.toString(), "report", report));
  }

  private void answer(String referral, String step, Map<String, String> body) {
    system.stepHavingRead(referral + "/recipient-view", referral + step, body);
  }

  private static void signIn(String organisation, Map<String, String> client) {
    ADMINISTRATOR.replace(ORGANISATIONS + "/" + organisation, "/client", client);
  }
}
