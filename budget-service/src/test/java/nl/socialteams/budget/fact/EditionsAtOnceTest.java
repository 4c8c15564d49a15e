// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.budget.AtOnce;
import nl.socialteams.budget.BudgetApi;
import nl.socialteams.budget.Recorded;
import nl.socialteams.testing.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Editions of one norm, scheme or tariff that several administrators record at once. */
@ServiceTest
class EditionsAtOnceTest {
  private static final int MANY = 8;

  @Test
  @Tag("B5")
  void of_a_norm_have_numbers_after_each_other() throws Exception {
    recordedAtOnce("/return-norms", Recorded.norm(Recorded.code("NORM"), "16000.00"));
  }

  @Test
  @Tag("B6")
  void of_a_scheme_have_numbers_after_each_other() throws Exception {
    recordedAtOnce("/schemes", Recorded.scheme(Map.of("fixed", "125.00"), 56));
  }

  @Test
  @Tag("B9")
  void of_a_tariff_have_numbers_after_each_other() throws Exception {
    Map<String, Object> tariff = new HashMap<>();
    tariff.put("municipality", "GM0935");
    tariff.put("code", Recorded.code("TARIFF"));
    tariff.put("label", "Individuele begeleiding");
    tariff.put("source", "Verordening");
    tariff.put("unit", "HOUR");
    tariff.put("amount", "60.00");
    tariff.put("validFrom", "2000-01-01");
    recordedAtOnce("/tariffs", tariff);
  }

  private static void recordedAtOnce(String path, Map<String, Object> edition) throws Exception {
    List<ExtractableResponse<Response>> answers =
        AtOnce.call(MANY, number -> BudgetApi.post("area-administrator", path, edition).extract());

    assertThat(answers).extracting(ExtractableResponse::statusCode).containsOnly(201);
    assertThat(answers)
        .extracting(answer -> answer.<Integer>path("edition"))
        .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, MANY).boxed().toList());
  }
}
