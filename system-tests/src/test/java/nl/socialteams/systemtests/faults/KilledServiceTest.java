// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.faults;

import java.nio.file.Path;
import java.time.Duration;

import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nl.socialteams.stack.backing.Checkout;
import nl.socialteams.stack.backing.IssuedToken;
import nl.socialteams.stack.launcher.Progress;
import nl.socialteams.stack.launcher.Service;
import nl.socialteams.stack.launcher.SuiteProcesses;
import nl.socialteams.stack.launcher.SuiteSettings;
import nl.socialteams.systemtests.suite.DemonstrationLoad;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Kills every service while the demonstration is being loaded, and counts afterwards; and again
 * when it was loaded a second time.
 */
class KilledServiceTest {
  private static final String PILOT =
      "/reporting/v1/registrations?municipality=GM0935&from=2013-01-01&until=2014-12-03";
  private static final String BUDGETS = "/budget/v1/budgets?municipality=GM0935&year=2017";
  private static final String EXPENDITURES =
      "/budget/v1/expenditures?municipality=GM0935&limit=200";

  @TempDir Path folder;

  @Test
  @Tag("C14")
  void whichever_service_dies_during_the_load_nothing_is_lost_and_nothing_doubled() {
    SuiteSettings settings = SuiteSettings.temporary(Checkout.find(), folder);
    try (SuiteProcesses suite = SuiteProcesses.start(settings, Progress.silent())) {
      DemonstrationLoad load = DemonstrationLoad.into(suite, folder);
      dies(suite, Service.AREA, load);
      await()
          .ignoreExceptions()
          .atMost(Duration.ofMinutes(5))
          .until(() -> get(suite, PILOT).getInt("rows[0].cases") > 10);
      dies(suite, Service.CASES, load);
      dies(suite, Service.REPORTING, load);
      dies(suite, Service.GATEWAY, load);
      await()
          .ignoreExceptions()
          .atMost(Duration.ofMinutes(5))
          .until(() -> !get(suite, EXPENDITURES).getList("items").isEmpty());
      dies(suite, Service.BUDGET, load);
      load.awaitEnd();

      everythingIsThereOnce(suite);
      DemonstrationLoad.into(suite, folder).awaitEnd();
      everythingIsThereOnce(suite);
    }
  }

  private static void dies(SuiteProcesses suite, Service service, DemonstrationLoad load) {
    assertThat(load.process().isAlive()).as("still loading when %s dies", service).isTrue();
    suite.kill(service);
    suite.restart(service);
  }

  private static void everythingIsThereOnce(SuiteProcesses suite) {
    JsonPath report = get(suite, PILOT);
    assertThat(report.getInt("rows[0].cases")).isEqualTo(248);
    assertThat(report.getInt("rows[0].personsWithoutCase")).isEqualTo(12);
    assertThat(report.getInt("rows[0].outsideSystem")).isEqualTo(14);
    assertThat(get(suite, EXPENDITURES).getList("items")).hasSize(42);
    JsonPath coverage = get(suite, "/area/v1/municipalities/GM0935/coverage?on=2017-02-23");
    assertThat(coverage.getInt("whole")).isEqualTo(42);
    assertThat(get(suite, BUDGETS).getList("items")).hasSize(1);
  }

  private static JsonPath get(SuiteProcesses suite, String path) {
    return given()
        .baseUri(suite.address(Service.GATEWAY).toString())
        .auth()
        .oauth2(IssuedToken.of(suite.issuer(), "demonstration"))
        .get(path)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }
}
