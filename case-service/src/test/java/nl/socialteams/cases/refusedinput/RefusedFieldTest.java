// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.refusedinput;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.problem.Fault;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("R11")
class RefusedFieldTest {

  @Test
  void elements_of_a_list_are_counted_together() {
    assertThat(body("/children/12/birthYear", "expected-number"))
        .isEqualTo("/children/*/birthYear");
    assertThat(body("/lifeDomains/0", "unknown-code")).isEqualTo("/lifeDomains/*");
  }

  @Test
  void a_name_that_the_caller_made_up_is_not_kept() {
    assertThat(body("/client/999990019", "unknown-member")).isEqualTo("/client/?");
    assertThat(RefusedField.of(Fault.of(Fault.Place.QUERY, "/bsn", "unknown-parameter", "bsn")))
        .isEqualTo("query/?");
  }

  @Test
  void what_is_about_the_whole_says_so() {
    assertThat(body("", "malformed-json")).isEqualTo("WHOLE");
    assertThat(RefusedField.of(Fault.of(Fault.Place.QUERY, "/limit", "expected-number")))
        .isEqualTo("query/limit");
  }

  private static String body(String pointer, String code) {
    return RefusedField.of(Fault.of(Fault.Place.BODY, pointer, code));
  }
}
