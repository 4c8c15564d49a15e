// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.released;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.systemtests.house.Checkout;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("G1")
class ReleasedDocumentTest {
  private static final Path GATEWAY = Checkout.root().resolve("gateway");
  private static final Path DECLARED = GATEWAY.resolve("released/declared-breaks.txt");
  private static final Path REPORT = Path.of("target", "changes-since-release.md");

  @Test
  void what_was_released_still_holds_but_for_what_is_declared() throws IOException {
    JsonNode released = read("released/openapi.json");
    JsonNode current = read("target/openapi/openapi.json");

    Breaks breaks = Breaks.between(released, current);

    Files.writeString(REPORT, breaks.report());
    assertThat(breaks.operations())
        .as(
            "Operations at which clients of the released document may break; system-tests/%s tells"
                + " all changes. Meant so? Then name them, and nothing else, in %s.",
            REPORT, Checkout.root().relativize(DECLARED))
        .containsExactlyElementsOf(declared());
  }

  private static Set<String> declared() throws IOException {
    Set<String> declared = new TreeSet<>();
    for (String line : Files.readAllLines(DECLARED)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        declared.add(line.split(":", 2)[0].strip());
      }
    }
    return declared;
  }

  private static JsonNode read(String file) throws IOException {
    return new ObjectMapper().readTree(Files.readString(GATEWAY.resolve(file)));
  }
}
