// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.stories;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.restassured.path.json.JsonPath;

/** Somebody of a social team at work. */
record TeamMember(SignedIn account, String workerId) {
  private static final String DIRECTORSHIPS = "/cases/v1/directorships";
  private static final String REGISTRATIONS = "/cases/v1/registrations";

  /** Works in Caberg-Bosscherveld. */
  static TeamMember tess() {
    return new TeamMember(SignedIn.as("team-member"), worker("Tess", "Voorbeeld"));
  }

  /** Coordinates Caberg-Bosscherveld. */
  static TeamMember cora() {
    return new TeamMember(SignedIn.as("team-coordinator"), worker("Cora", "Voorbeeld"));
  }

  /** Works in Wittevrouwenveld-Wyckerpoort. */
  static TeamMember otto() {
    return new TeamMember(SignedIn.as("team-member-other-team"), worker("Otto", "Voorbeeld"));
  }

  /** Works in Limmel-Nazareth, and was trained in tailor-made plans. */
  static TeamMember max() {
    return new TeamMember(SignedIn.as("tailor-made-expert"), worker("Max", "Voorbeeld"));
  }

  static String worker(String givenName, String familyName) {
    return SignedIn.as("area-administrator")
        .as()
        .post(
            "/area/v1/workers/_search",
            Map.of("municipality", CaseFile.MAASTRICHT, "familyName", familyName))
        .statusCode(200)
        .extract()
        .path("items.find { it.givenName == '" + givenName + "' }.workerId");
  }

  CaseFile registers(Intake intake) {
    return CaseFile.of(account, account.make(REGISTRATIONS, intake.body()));
  }

  /** Returns what follows from it. */
  String triages(CaseFile file, LocalDate on, String kind) {
    return note(file, "/triages", Map.of("kind", kind, "on", on.toString())).getString("followUp");
  }

  /** Is proposed and accepts; from today this person is who the household turns to. */
  void takesTheLead(CaseFile file) {
    Map<String, String> proposal = Map.of("householdId", file.householdId());
    accepts(account.make(DIRECTORSHIPS, proposal).getString("directorshipId"));
  }

  /** Returns the directorship that somebody of another team is proposed for. */
  String proposes(CaseFile file, TeamMember director, String team) {
    Map<String, String> proposal =
        Map.of(
            "householdId", file.householdId(),
            "workerId", director.workerId(),
            "teamId", team);
    return account.makeOnceKnown(DIRECTORSHIPS, proposal).getString("directorshipId");
  }

  void accepts(String directorshipId) {
    account.step(DIRECTORSHIPS + "/" + directorshipId, "/acceptances", Map.of());
  }

  void declines(String directorshipId, String reason) {
    account.step(DIRECTORSHIPS + "/" + directorshipId, "/declines", Map.of("reason", reason));
  }

  /** Talks with the resident at the kitchen table, with whom they brought along. */
  void talks(CaseFile file, LocalDate on, String discussed, String... network) {
    talksTogether(file, on, List.of(workerId), discussed, network);
  }

  void talksTogether(
      CaseFile file, LocalDate on, List<String> workers, String discussed, String... network) {
    Map<String, Object> talk = new LinkedHashMap<>();
    talk.put("heldOn", on.toString());
    talk.put("kind", "KITCHEN_TABLE_TALK");
    talk.put("residentPresent", true);
    talk.put("workerIds", workers);
    talk.put("network", List.of(network));
    talk.put("discussed", discussed);
    note(file, "/contact-moments", talk);
  }

  void measures(CaseFile file, LocalDate on, String matrix, Map<String, Integer> scores) {
    List<Map<String, Object>> rows =
        scores.entrySet().stream()
            .map(
                score ->
                    Map.<String, Object>of("domain", score.getKey(), "score", score.getValue()))
            .toList();
    note(file, "/measurements", Map.of("matrix", matrix, "on", on.toString(), "scores", rows));
  }

  /** Returns its address. */
  String notes(CaseFile file, Support support) {
    return file.path() + "/supports/" + note(file, "/supports", support.body()).get("supportId");
  }

  void ends(String support, LocalDate on) {
    account.step(support, "/endings", Map.of("validUntil", on.toString()));
  }

  HouseholdPlan drafts(CaseFile file, LocalDate on, Intervention... interventions) {
    Map<String, Object> plan = new LinkedHashMap<>();
    plan.put("caseId", file.caseId());
    plan.put("draftedOn", on.toString());
    plan.put("draft", HouseholdPlan.draft(Arrays.asList(interventions)));
    return new HouseholdPlan(account, account.make("/cases/v1/plans", plan).getString("planId"));
  }

  void evaluates(CaseFile file, LocalDate on, Map<String, ?> answers) {
    note(file, "/evaluations", Map.of("assessedOn", on.toString(), "answers", answers));
  }

  void closes(CaseFile file, String reason) {
    account.step(
        file.path(), "/closings", Map.of("closedOn", Days.today().toString(), "reason", reason));
  }

  JsonPath note(CaseFile file, String list, Map<String, ?> body) {
    return account.make(file.path() + list, body);
  }
}
