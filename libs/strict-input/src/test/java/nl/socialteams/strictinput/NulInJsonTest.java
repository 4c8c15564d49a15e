// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.strictinput;

import java.nio.charset.StandardCharsets;
import java.util.List;

import com.fasterxml.jackson.core.JsonFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.problem.Fault;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("G7")
class NulInJsonTest {

  @Test
  void every_value_that_has_it_is_pointed_at() throws Exception {
    assertThat(in("{\"name\": \"a\\u0000\", \"steps\": [\"b\", {\"of\": \"\\u0000\"}]}"))
        .extracting(Fault::pointer)
        .containsExactly("/name", "/steps/1/of");
  }

  @Test
  void a_name_that_has_it_is_told_at_the_object_that_it_is_in() throws Exception {
    assertThat(in("{\"texts\": {\"n\\u0000\": {\"of\": \"\\u0000\"}, \"of\": \"\\u0000\"}}"))
        .extracting(Fault::pointer)
        .containsExactly("/texts", "/texts/of");
  }

  @Test
  void text_about_it_is_text() throws Exception {
    assertThat(in("{\"name\": \"is written \\\\u0000\"}")).isEmpty();
  }

  private static List<Fault> in(String json) throws Exception {
    return NulInJson.faults(json.getBytes(StandardCharsets.UTF_8), new JsonFactory());
  }
}
