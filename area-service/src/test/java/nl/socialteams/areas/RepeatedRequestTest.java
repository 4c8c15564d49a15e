// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas;

import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.testing.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

@ServiceTest
@Tag("C14")
class RepeatedRequestTest {

  @Test
  void the_same_key_gives_the_first_answer_and_no_second_effect() {
    AreaApi.maastricht("BU09350205");
    String key = AreaApi.key();

    var first = found(key, "Herhaald").statusCode(201).extract();
    var second = found(key, "Herhaald").statusCode(201).extract();

    assertThat(second.asString()).isEqualTo(first.asString());
    assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
    assertThat(first.header("Location")).isEqualTo("/area/v1/teams/" + first.path("teamId"));
    assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    AreaApi.get("bi-reader", "/teams?municipality=GM0935").body("items", hasSize(1));
    found(key, "Anders").statusCode(422).body("type", containsString("idempotency-key-reused"));
    found("kort", "Kort").statusCode(400).body("status", equalTo(400));
  }

  private static io.restassured.response.ValidatableResponse found(String key, String name) {
    return AreaApi.as("area-administrator")
        .header("Idempotency-Key", key)
        .body(
            Map.of(
                "municipality", "GM0935",
                "name", name,
                "kind", "NEIGHBOURHOOD",
                "foundedOn", "2013-01-01"))
        .post("/area/v1/teams")
        .then();
  }
}
