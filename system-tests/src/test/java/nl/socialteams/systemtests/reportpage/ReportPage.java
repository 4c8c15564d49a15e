// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.reportpage;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import nl.socialteams.systemtests.portal.Chromium;
import nl.socialteams.systemtests.portal.Tab;
import nl.socialteams.systemtests.suite.RunningSuite;

/** The page, used as somebody does who wants to see figures. */
record ReportPage(Chromium browser, Tab tab) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * @param choices as they stand in an address that somebody was sent; null for none
   */
  static ReportPage open(Chromium browser, String choices) {
    Tab tab = browser.open("about:blank");
    Stream.of("Network", "Log", "Runtime", "Page")
        .forEach(domain -> tab.command(domain + ".enable", Map.of()));
    ReportPage page = new ReportPage(browser, tab);
    page.goTo(choices);
    return page;
  }

  private void goTo(String choices) {
    String query = choices == null ? "" : "?" + choices;
    tab.command("Page.navigate", Map.of("url", RunningSuite.get().gateway() + "/reports" + query));
    tab.await(one("#sign-in:not([hidden])"));
  }

  ReportPage signedInAs(String role) {
    tab.click(one("#sign-in-button"));
    return chosenAtTheProvider(role);
  }

  ReportPage chosenAtTheProvider(String role) {
    browser
        .opened(RunningSuite.get().issuer())
        .click("document.querySelector('[value=" + role + "]')");
    return shown();
  }

  /** Until all pictures are there, or told why not. */
  ReportPage shown() {
    tab.await(
        one("#status")
            .concat(".textContent.match(/^(De cijfers staan er|The figures are there)/)"));
    return this;
  }

  /** Chooses something of the form, and asks for it. */
  ReportPage choose(String name, String value) {
    String field = one("[name=" + name + "]");
    tab.await(field);
    tab.evaluate(
        "(field => { field.value = '%s'; field.dispatchEvent(new Event('change', {bubbles: true})); })(%s)"
            .formatted(value, field));
    tab.click(one("[name=show]"));
    return this;
  }

  String text(String selector) {
    return tab.evaluate(one(selector) + ".textContent");
  }

  int count(String selector) {
    return Integer.parseInt(tab.evaluate("document.querySelectorAll('" + selector + "').length"));
  }

  /** What an expression makes of each element. */
  List<String> each(String selector, String expression) {
    JsonNode told =
        read(
            tab.evaluate(
                "JSON.stringify([...document.querySelectorAll('%s')].map(e => String(%s)))"
                    .formatted(selector, expression)));
    return JSON.convertValue(
        told, JSON.getTypeFactory().constructCollectionType(List.class, String.class));
  }

  JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException(json, broken);
    }
  }

  /** What the browser complained of: refused by policy, not found, thrown. */
  List<JsonNode> complaints() {
    return Stream.concat(
            tab.events("Log.entryAdded").stream()
                .filter(entry -> entry.path("entry").path("level").asText().equals("error")),
            tab.events("Runtime.exceptionThrown").stream())
        .toList();
  }

  /** Every address that the page asked for. */
  List<String> asked() {
    return tab.events("Network.requestWillBeSent").stream()
        .map(request -> request.path("request").path("url").asText())
        .toList();
  }

  static String one(String selector) {
    return "document.querySelector('" + selector + "')";
  }
}
