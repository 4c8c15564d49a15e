// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.conditional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ExpectedVersionTest {

  @ParameterizedTest
  @ValueSource(strings = {"\"v3\"", " \"v3\" ", "*"})
  void who_saw_the_current_version_may_change_it(String ifMatch) {
    assertThatCode(() -> ExpectedVersion.from(ifMatch).requireMatch(3)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"v2\"", "v3", "W/\"v3\"", "\"v99999999999999999999\"", "\"3\""})
  void who_saw_another_version_may_not(String ifMatch) {
    assertThatThrownBy(() -> ExpectedVersion.from(ifMatch).requireMatch(3))
        .isInstanceOf(VersionStale.class);
  }

  @Test
  void who_names_no_version_is_asked_for_it() {
    assertThatThrownBy(() -> ExpectedVersion.from(null).requireMatch(3))
        .isInstanceOf(VersionRequired.class);
    assertThatThrownBy(() -> ExpectedVersion.from(" ").requireMatch(3))
        .isInstanceOf(VersionRequired.class);
  }
}
