// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.openapi;

import java.util.Map;

import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** An example for every body that an operation reads or answers. */
final class BodyExamples {
  private final ExampleOfSchema examples;

  BodyExamples(Map<String, Schema> schemas) {
    this.examples = new ExampleOfSchema(schemas);
  }

  void addTo(Operation operation) {
    if (operation.getRequestBody() != null) {
      complete(operation.getRequestBody().getContent());
    }
    operation.getResponses().getAPIResponses().values().stream()
        .map(APIResponse::getContent)
        .forEach(this::complete);
  }

  private void complete(Content content) {
    if (content == null) {
      return;
    }
    for (MediaType body : content.getMediaTypes().values()) {
      boolean has = body.getExample() != null || body.getExamples() != null;
      if (!has && body.getSchema() != null) {
        body.setExample(examples.of(body.getSchema()));
      }
    }
  }
}
