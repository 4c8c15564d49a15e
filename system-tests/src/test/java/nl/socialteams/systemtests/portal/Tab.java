// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.portal;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.awaitility.Awaitility;

/** A page of the browser, which is looked at and clicked on by expressions in JavaScript. */
public record Tab(DevTools devTools, String session) {
  private static final Duration LIMIT = Duration.ofMinutes(3);

  /** What the expression is, once it is settled. Counts as done by a person. */
  public String evaluate(String expression) {
    JsonNode answer =
        devTools.ask(
            session,
            "Runtime.evaluate",
            Map.of(
                "expression",
                expression,
                "returnByValue",
                true,
                "awaitPromise",
                true,
                "userGesture",
                true));
    if (answer.has("exceptionDetails")) {
      throw new IllegalStateException(expression + ": " + answer.path("exceptionDetails"));
    }
    return answer.path("result").path("value").asText();
  }

  /** Waits until the element is there and clicks on it. */
  public void click(String element) {
    await(element);
    evaluate(element + ".click()");
  }

  /** As if somebody typed it. */
  public void type(String element, String text) {
    await(element);
    evaluate(
        """
        (input => {
          const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value");
          value.set.call(input, "%s");
          input.dispatchEvent(new Event("input", {bubbles: true}));
        })(%s)
        """
            .formatted(text, element));
  }

  /** A command of the protocol, for this tab. */
  public JsonNode command(String method, Map<String, ?> parameters) {
    return devTools.ask(session, method, parameters);
  }

  /** What happened in it since it was asked to tell, by the name of the event. */
  public List<JsonNode> events(String method) {
    return devTools.events(session, method);
  }

  /** Presses a key and lets it go. */
  public void press(Key key) {
    command("Input.dispatchKeyEvent", key.event("keyDown"));
    command("Input.dispatchKeyEvent", key.event("keyUp"));
  }

  /** Until the expression is something. */
  public void await(String expression) {
    Awaitility.await(expression)
        .atMost(LIMIT)
        .ignoreExceptions()
        .until(() -> evaluate("Boolean(" + expression + ")").equals("true"));
  }
}
