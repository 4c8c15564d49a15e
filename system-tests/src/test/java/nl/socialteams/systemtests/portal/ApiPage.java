// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.portal;

import java.net.URI;

/** The documentation page, used as somebody does who wants to try a call. */
public final class ApiPage {
  private static final String CALL = "#operations-municipalities-listMunicipalities";

  private final Chromium browser;
  private final Tab tab;

  private ApiPage(Chromium browser, Tab tab) {
    this.browser = browser;
    this.tab = tab;
  }

  /** Unfolded at a call that asks nothing of who tries it. */
  public static ApiPage open(Chromium browser, URI gateway) {
    Tab tab = browser.open(gateway + "/docs#/municipalities/listMunicipalities");
    tab.await(one(CALL + " .execute"));
    return new ApiPage(browser, tab);
  }

  /** The page of the provider that opens for who signs in by code. */
  public Tab signIn(String issuer) {
    tab.click(one(".auth-wrapper .authorize"));
    tab.click(way("PKCE") + ".querySelector('.authorize')");
    return browser.opened(issuer);
  }

  /** Of a system, by its own secret, typed by who knows it. */
  public void signIn(String client, String secret) {
    tab.click(one(".auth-wrapper .authorize"));
    String way = way("clientCredentials");
    tab.type(way + ".querySelector('[data-name=clientId]')", client);
    tab.type(way + ".querySelector('[data-name=clientSecret]')", secret);
    tab.click(way + ".querySelector('.authorize')");
  }

  /** Until the page has its token. */
  public ApiPage signedIn() {
    tab.await(
        "[...document.querySelectorAll('.auth-btn-wrapper .btn')].some(b => b.textContent === 'Logout')");
    tab.click(one(".auth-container .btn-done"));
    return this;
  }

  /** The status that the call is answered with. */
  public String tryCall() {
    tab.evaluate(one(CALL + " .btn-clear") + "?.click()");
    tab.await("!" + one(CALL + " .live-responses-table"));
    tab.click(one(CALL + " .execute"));
    String status = one(CALL + " .live-responses-table .response .response-col_status");
    tab.await(status);
    return tab.evaluate(status + ".textContent").strip();
  }

  /** What the browser says the page may not do when it calls there. */
  public String refusalOfCalling(String address) {
    return tab.evaluate(
        """
        new Promise(told => {
          document.addEventListener("securitypolicyviolation", e => told(e.effectiveDirective));
          fetch("%s").then(answer => told("called: " + answer.status), failed => {});
        })
        """
            .formatted(address));
  }

  private static String one(String selector) {
    return "document.querySelector('" + selector + "')";
  }

  private static String way(String name) {
    return "[...document.querySelectorAll('.auth-container')]"
        + ".find(way => way.textContent.includes('%s'))".formatted(name);
  }
}
