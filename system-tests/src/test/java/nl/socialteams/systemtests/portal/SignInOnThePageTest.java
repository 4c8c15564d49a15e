// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.portal;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nl.socialteams.systemtests.suite.RunningSuite;

import static org.assertj.core.api.Assertions.assertThat;

/** In a real Chromium, with the provider that comes with the suite. */
@Tag("G1")
@Tag("G2")
class SignInOnThePageTest {
  @TempDir static Path folder;

  private static Chromium browser;

  @BeforeAll
  static void start() {
    Assumptions.assumeTrue(
        Chromium.program().isPresent(),
        "The documentation page in a browser was left out: Chromium is not installed.");
    browser = Chromium.start(folder);
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void a_person_signs_in_at_the_provider_and_tries_a_call() {
    ApiPage page = page();
    assertThat(page.tryCall()).isEqualTo("401");

    page.signIn(RunningSuite.get().issuer()).click("document.querySelector('[value=team-member]')");

    assertThat(page.signedIn().tryCall()).isEqualTo("200");
  }

  @Test
  void a_partners_system_signs_in_as_itself_and_tries_a_call() {
    ApiPage page = page();

    page.signIn("partner", "whatever-it-is-here");

    assertThat(page.signedIn().tryCall()).isEqualTo("200");
  }

  @Test
  void the_page_calls_nobody_but_the_gateway_and_the_provider() {
    assertThat(page().refusalOfCalling("http://127.0.0.1:9/")).isEqualTo("connect-src");
  }

  private static ApiPage page() {
    return ApiPage.open(browser, RunningSuite.get().gateway());
  }
}
