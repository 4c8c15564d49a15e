// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.released;

import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.SortedSet;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.output.MarkdownRender;

/** What of an older document no longer holds in a newer one. */
final class Breaks {
  private final ChangedOpenApi changes;

  private Breaks(ChangedOpenApi changes) {
    this.changes = changes;
  }

  static Breaks between(JsonNode older, JsonNode newer) {
    return new Breaks(
        OpenApiCompare.fromContents(
            EarlierVersion.of(older).toString(), EarlierVersion.of(newer).toString()));
  }

  /** The operations at which a client may break: {@code GET /area/v1/teams}. */
  SortedSet<String> operations() {
    SortedSet<String> broken = new TreeSet<>();
    changes
        .getMissingEndpoints()
        .forEach(gone -> broken.add(gone.getMethod() + " " + gone.getPathUrl()));
    changes.getChangedOperations().stream()
        .filter(changed -> changed.isIncompatible())
        .forEach(changed -> broken.add(changed.getHttpMethod() + " " + changed.getPathUrl()));
    return broken;
  }

  /** Every change in words, harmless ones included. */
  String report() {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    new MarkdownRender().render(changes, new OutputStreamWriter(text, StandardCharsets.UTF_8));
    return text.toString(StandardCharsets.UTF_8);
  }
}
