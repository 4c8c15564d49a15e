// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.clients;

import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.client.ApiClient;
import nl.socialteams.client.ApiException;
import nl.socialteams.client.ApiResponse;
import nl.socialteams.client.Connection;
import nl.socialteams.client.api.BudgetsApi;
import nl.socialteams.client.api.ExpendituresApi;
import nl.socialteams.client.api.PlansApi;
import nl.socialteams.client.api.RegistrationsApi;
import nl.socialteams.client.api.ReportsApi;
import nl.socialteams.client.model.DraftedIntervention;
import nl.socialteams.client.model.Expenditure;
import nl.socialteams.client.model.ExpenditureOutcome;
import nl.socialteams.client.model.Gender;
import nl.socialteams.client.model.LifeDomain;
import nl.socialteams.client.model.NewBudget;
import nl.socialteams.client.model.NewClient;
import nl.socialteams.client.model.NewExpenditure;
import nl.socialteams.client.model.NewExpenditureDecision;
import nl.socialteams.client.model.NewPlan;
import nl.socialteams.client.model.NewRegistration;
import nl.socialteams.client.model.PayeeKind;
import nl.socialteams.client.model.PlanDraft;
import nl.socialteams.client.model.ProblemPrevented;
import nl.socialteams.client.model.Purpose;
import nl.socialteams.client.model.QuestionKind;
import nl.socialteams.client.model.RegistrationEntry;
import nl.socialteams.client.model.RegistrationForm;
import nl.socialteams.client.model.RegistrationQuestion;
import nl.socialteams.client.model.RegistrationReceipt;
import nl.socialteams.client.model.Urgency;
import nl.socialteams.stack.backing.IssuedToken;
import nl.socialteams.systemtests.suite.RunningSuite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

/** The Java client as its README says, from a registration to the report that counts it. */
@Tag("G1")
class JavaClientTest {
  private static final LocalDate DAY = LocalDate.of(2020, 4, 1);

  @Test
  void registers_a_resident_plans_spends_and_reports() throws Exception {
    RegistrationReceipt registered =
        new RegistrationsApi(as("team-member")).registerResident(resident(), key());

    assertThat(new PlansApi(as("team-member")).draftPlan(plan(registered), key()).getDraft())
        .isNotNull();
    assertThat(decided(requested(registered)).getStatus().getValue()).isEqualTo("APPROVED");
    await()
        .untilAsserted(
            () ->
                assertThat(
                        new ReportsApi(as("controller"))
                            .reportRegistrations(DAY, "GM0935", DAY, null, null)
                            .getRows()
                            .getFirst()
                            .getCases())
                    .isEqualTo(1));
  }

  @Test
  void a_refusal_is_thrown_with_its_problem() {
    ApiException refused =
        catchThrowableOfType(
            ApiException.class,
            () ->
                new RegistrationsApi(as("team-member"))
                    .registerResident(resident().neighbourhoodCode("BU09359999"), key()));

    assertThat(refused.getCode()).isEqualTo(400);
    assertThat(refused.getResponseBody()).contains("unknown-neighbourhood", "/neighbourhoodCode");
  }

  private static NewRegistration resident() {
    return new NewRegistration()
        .municipality("GM0935")
        .form(RegistrationForm.CASE)
        .registeredOn(DAY)
        .entry(RegistrationEntry.SELF)
        .question(new RegistrationQuestion().kind(QuestionKind.MULTIPLE).text("Verzonnen vraag."))
        .neighbourhoodCode("BU09350205")
        .client(
            new NewClient()
                .givenName("Dirk")
                .familyName("Verzonnen")
                .gender(Gender.MALE)
                .birthYear(1971));
  }

  private static NewPlan plan(RegistrationReceipt registered) {
    return new NewPlan()
        .caseId(registered.getCaseId())
        .draftedOn(DAY)
        .draft(
            new PlanDraft()
                .addInterventionsItem(
                    new DraftedIntervention()
                        .lifeDomain("WORK_AND_EDUCATION")
                        .goal("STABILISE")
                        .actorKind("RESIDENT")
                        .ring("OWN_STRENGTH")
                        .validFrom(DAY)
                        .text("Op maandag aan het werk.")));
  }

  private static ApiResponse<Expenditure> requested(RegistrationReceipt registered)
      throws ApiException {
    UUID budget =
        new BudgetsApi(as("area-administrator"))
            .grantBudget(
                key(),
                new NewBudget()
                    .municipality("GM0935")
                    .sourceOfFunds("Proeffonds " + key())
                    .amount("500.00"))
            .getBudgetId();
    return new ExpendituresApi(as("team-member"))
        .requestExpenditureWithHttpInfo(
            key(),
            new NewExpenditure()
                .budgetId(budget)
                .teamId(registered.getTeamId())
                .amount("79.95")
                .purpose(Purpose.WORK_EQUIPMENT)
                .lifeDomain(LifeDomain.WORK_AND_EDUCATION)
                .problemPrevented(ProblemPrevented.JOB_LOSS)
                .collectiveActivity(true)
                .payeeKind(PayeeKind.SUPPLIER)
                .urgency(Urgency.TODAY));
  }

  private static Expenditure decided(ApiResponse<Expenditure> requested) throws ApiException {
    return new ExpendituresApi(as("budget-holder"))
        .decideExpenditure(
            requested.getData().getExpenditureId(),
            requested.getHeaders().get("etag").getFirst(),
            new NewExpenditureDecision().outcome(ExpenditureOutcome.APPROVED));
  }

  private static ApiClient as(String role) {
    RunningSuite suite = RunningSuite.get();
    return Connection.to(suite.gateway(), () -> IssuedToken.of(suite.issuer(), role));
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }
}
