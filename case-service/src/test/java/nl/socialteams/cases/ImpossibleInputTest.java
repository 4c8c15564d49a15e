// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.cases.delivery.Deliveries;
import nl.socialteams.testing.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

/** What can be written in JSON and in an address, and cannot be kept by a database. */
@ServiceTest
@Tag("G7")
class ImpossibleInputTest {
  private static final String CLIENTS = "/cases/v1/clients/00000000-0000-4000-8000-000000000000";

  @Test
  void text_and_days_of_a_body_are_told_together() {
    Map<String, Object> told = CaseApi.registration("BU09350205", "+6000000-01-01");
    told.put("question", Map.of("kind", "MULTIPLE", "text", "Schulden\0"));

    CaseApi.post("team-member", "/registrations", told)
        .statusCode(400)
        .body("errors.pointer", hasItems("/registeredOn", "/question/text"))
        .body("errors.code", hasItems("day-out-of-range", "character-nul"));
  }

  @Test
  void a_row_of_a_stream_is_answered_as_one_alone_would_be() {
    Map<String, Object> told = Deliveries.registration(UUID.randomUUID().toString());
    told.put("registeredOn", "-0002-06-15");
    told.put("a\0", "\0");

    assertThat(Deliveries.stream("partner", List.of(told)).getFirst().prettify())
        .contains("day-out-of-range", "character-nul")
        .doesNotContain("unexpected");
  }

  @Test
  void a_patch_is_no_way_around() {
    CaseApi.as("team-member")
        .contentType("application/merge-patch+json")
        .header("If-Match", "\"v1\"")
        .body("{\"familyName\": \"Jansen\\u0000\", \"birthDate\": \"-0002-06-15\"}")
        .patch(CLIENTS)
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItem("/familyName"));
  }

  @Test
  void an_address_is_no_way_around() {
    CaseApi.as("team-member")
        .urlEncodingEnabled(false)
        .get("/cases/v1/cases?municipality=%00&cursor=%00")
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItems("/municipality", "/cursor"));
  }
}
