// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.areas;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.systemtests.mainjob.As;
import nl.socialteams.systemtests.mainjob.Listed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

/** What an organisation agreed to deliver, beside what it says it did. */
@Tag("A8")
class DeploymentAgreementTest {
  private static final String AGREEMENTS = "/area/v1/deployment-agreements";

  @Test
  void the_demonstration_shows_agreed_reported_and_the_difference() {
    var shown =
        As.bi()
            .get(AGREEMENTS + "?municipality=GM0935&year=2017")
            .statusCode(200)
            .body("items", hasSize(1))
            .body("items[0].agreedHours", equalTo(1200))
            .body(
                "items[0].byActivity.find { it.activityKind == 'COLLECTIVE_ACTIVITY' }.hours",
                equalTo(140))
            .extract()
            .jsonPath();

    assertThat(shown.getDouble("items[0].difference"))
        .isEqualTo(shown.getDouble("items[0].reportedHours") - 1200);
  }

  @Test
  void a_correction_replaces_what_was_reported_and_both_stay_to_be_seen() {
    String path = AGREEMENTS + "/" + agreed();
    String first =
        As.administrator()
            .post(path + "/reports", report(200, null))
            .statusCode(201)
            .extract()
            .path("reportId");
    As.administrator().post(path + "/reports", report(180, first)).statusCode(201);

    As.bi().get(path).body("reportedHours", equalTo(180)).body("difference", equalTo(-320));
    As.bi().get(path + "/reports").body("items.counts", contains(false, true));
  }

  private static String agreed() {
    Map<String, Object> wanted = new LinkedHashMap<>();
    wanted.put("municipality", "GM0935");
    wanted.put("organisationId", organisation());
    wanted.put("hours", 500);
    wanted.put("year", 2019);
    wanted.put("neighbourhoodCodes", List.of("BU09350205", "BU09350206"));
    return As.administrator()
        .post(AGREEMENTS, wanted)
        .statusCode(201)
        .extract()
        .path("agreementId");
  }

  private static String organisation() {
    return Listed.named(
        As.bi(), "/area/v1/organisations?municipality=GM0935", "Trajekt", "organisationId");
  }

  private static Map<String, Object> report(int hours, String corrects) {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("hours", hours);
    report.put("firstMonth", 1);
    report.put("lastMonth", 6);
    report.put("activityKind", "LIGHT_SUPPORT");
    if (corrects != null) {
      report.put("corrects", corrects);
    }
    return report;
  }
}
