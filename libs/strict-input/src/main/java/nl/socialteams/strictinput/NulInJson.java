// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.strictinput;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;

import nl.socialteams.problem.Fault;

/**
 * Where a body has {@link NulText}, in a value or in a name: JSON can write it. A name that has it
 * is told of at the object that it is in.
 */
final class NulInJson {
  private static final String WRITTEN = "\\u0000";

  private NulInJson() {}

  /** Read for it only where it seems to be there, which is nearly never. */
  static List<Fault> faults(byte[] json, JsonFactory factory) {
    return new String(json, StandardCharsets.ISO_8859_1).contains(WRITTEN)
        ? found(json, factory)
        : List.of();
  }

  /** What cannot be read past is told by the reading that follows. */
  private static List<Fault> found(byte[] json, JsonFactory factory) {
    List<Fault> faults = new ArrayList<>();
    try (JsonParser parser = factory.createParser(json)) {
      for (JsonToken at = parser.nextToken(); at != null; at = parser.nextToken()) {
        note(at, parser, faults);
      }
    } catch (IOException unreadable) {
      return faults;
    }
    return faults;
  }

  private static void note(JsonToken at, JsonParser parser, List<Fault> faults) throws IOException {
    if (at == JsonToken.FIELD_NAME && NulText.isIn(parser.currentName())) {
      faults.add(fault(here(parser).head()));
      parser.nextToken();
      parser.skipChildren();
    } else if (at == JsonToken.VALUE_STRING && NulText.isIn(parser.getText())) {
      faults.add(fault(here(parser)));
    }
  }

  private static JsonPointer here(JsonParser parser) {
    return parser.getParsingContext().pathAsPointer();
  }

  private static Fault fault(JsonPointer pointer) {
    return Fault.of(Fault.Place.BODY, pointer.toString(), NulText.FAULT);
  }
}
