// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.accesslog;

import java.io.IOException;
import java.io.StringReader;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.problem.Language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Tag("G5")
class ProcessingRegisterTest {
  private final ProcessingRegister register = ProcessingRegister.empty();

  @Test
  void finds_the_activity_that_an_operation_serves() throws IOException {
    register.read(new StringReader(activity("support", "getCase, listCases")));

    ProcessingActivity found = register.ofOperation("listCases");
    assertThat(found.uri()).endsWith("/processing-activities/support");
    assertThat(found.purpose(Language.NL)).isEqualTo("Ondersteunen");
    assertThat(found.purpose(Language.EN)).isEqualTo("Supporting");
    assertThat(register.withId(ProcessingActivity.idOf(found.uri()))).isEqualTo(found);
    assertThat(register.ofOperation("getTeam")).isNull();
  }

  @Test
  void an_operation_stands_in_it_once() throws IOException {
    register.read(new StringReader(activity("support", "getCase")));

    assertThatThrownBy(() -> register.read(new StringReader(activity("intake", "getCase"))))
        .hasMessageContaining("getCase stands twice");
  }

  @Test
  void an_activity_has_its_purpose_in_both_languages_and_its_basis() {
    assertThatThrownBy(() -> register.read(new StringReader("support.operations=getCase")))
        .hasMessageContaining("lacks support.purpose.nl");
  }

  private static String activity(String id, String operations) {
    return """
        %1$s.operations=%2$s
        %1$s.purpose.nl=Ondersteunen
        %1$s.purpose.en=Supporting
        %1$s.basis=Wmo 2015
        """
        .formatted(id, operations);
  }
}
