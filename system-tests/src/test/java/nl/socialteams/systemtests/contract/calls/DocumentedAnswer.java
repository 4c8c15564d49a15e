// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.contract.calls;

import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

import nl.socialteams.systemtests.contract.Contract;
import nl.socialteams.systemtests.contract.document.Operation;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An answer as it came in, to be held against the document: status, media type and form have to be
 * those that the operation at this address promises. What no operation answers (an unknown address,
 * another method) the document does not speak of.
 *
 * @param contentType null where there is none
 */
public record DocumentedAnswer(
    String method, String path, int status, String contentType, String body) {

  /** Of HTTP itself, on any address; an operation need not document them. */
  private static final Pattern OF_HTTP = Pattern.compile("404|405|408|414|431");

  private static final Pattern ONE_VALUE = Pattern.compile("application/([a-z]+\\+)?json");

  public void check() {
    Contract.document().serving(method, path).ifPresent(this::check);
  }

  private void check(Operation operation) {
    JsonNode documented = operation.response(status);
    if (documented.isMissingNode()) {
      assertThat(Integer.toString(status))
          .as("%s does not document the status of %s", operation, this)
          .matches(OF_HTTP);
    } else if (body.isEmpty()) {
      assertThat(documented.path("content"))
          .as("%s answers no body: %s", operation, this)
          .isEmpty();
    } else {
      checkBody(operation, documented.path("content"));
    }
  }

  private void checkBody(Operation operation, JsonNode content) {
    String mediaType = String.valueOf(contentType).split(";", 2)[0].strip();
    assertThat(content.has(mediaType))
        .as("%s documents the media type of %s", operation, this)
        .isTrue();
    if (ONE_VALUE.matcher(mediaType).matches()) {
      JsonNode schema = content.path(mediaType).path("schema");
      assertThat(Contract.schemas().faults(schema, Json.read(body)))
          .as("form of what %s answers: %s", operation, this)
          .isEmpty();
    }
  }
}
